//! A basket, priced.

use super::{amount, number, offs, participant, pieces};
use crate::wire::{
    Basket, BasketLine, ExtraChoice, Failure, Markdown, Notice, Off, Participant, Payment, Purpose, Quote,
    QuoteLine, ReturnLine, WalletPart,
};
use feriante_core::Error;
use feriante_core::domain::catalog::{Choosing, Kind};
use feriante_core::domain::money::Money;
use feriante_core::domain::participant;
use feriante_core::fair::{self, Fair};
use feriante_core::l10n::Words;

/// A basket, priced, with whoever may serve.
pub fn quote(fair: &Fair, quote: &fair::Quote, words: &Words) -> Result<Quote, Error> {
    let people = fair.participants()?;
    let shown = |money: Money| amount(money, words);
    let quoted = &quote.quoted;
    let whole = quote.whole_off.map(|off| Off { why: words.off(off.reason), amount: shown(off.amount) });
    let code = match quote.basket.purpose {
        fair::Purpose::Order { .. } => format!("{:03}", quote.number),
        _ => number(quote.number),
    };
    Ok(Quote {
        sale: quote.sale,
        number: code,
        lines: quote.lines.iter().map(|one| line(one, &people, words)).collect::<Result<_, _>>()?,
        count: quote.lines.iter().map(|line| line.line.quantity).sum(),
        total: shown(quote.total),
        whole_off: whole,
        asked: shown(quote.asked),
        pickup: quote.pickup.map(|at| words.moment(at)),
        prepaid: shown(quote.prepaid.total()?),
        back: shown(quote.back),
        made_to_order: quote.made_to_order().map(|product| words.product(product)),
        favour: shown(quote.prepaid.total()?.plus(quote.back)?),
        rounding: shown(quoted.rounding),
        due: shown(quoted.due),
        yape: shown(quoted.offered.yape),
        plin: shown(quoted.offered.plin),
        cash_due: shown(quoted.cash_due),
        received: shown(quoted.offered.cash),
        missing: shown(quoted.missing),
        change: shown(quoted.change.plus(quote.back)?),
        change_pieces: pieces(&quote.handing.pieces, words),
        drawer: quote.handing.drawer.word().to_owned(),
        count_from: words.bare(quoted.cash_due),
        count_to: words.bare(quoted.offered.cash),
        needs_lead: quote.needs_lead,
        has_service: quote.lines.iter().any(|line| line.product.kind == Kind::Service),
        ready: quote.ready,
        basket: basket(&quote.basket),
        caution: quote.caution.as_ref().map(|caution| Notice::caution(caution, words)),
        check_note: quote.check_note,
        problem: quoted.problem.as_ref().map(|problem| Failure::refusal(problem, words)),
    })
}

/// A line before what is taken off the whole, which is told once, below all of them.
fn line(
    quoted: &fair::QuoteLine,
    people: &[participant::Participant],
    words: &Words,
) -> Result<QuoteLine, Error> {
    let (product, line, of_whole) = (&quoted.product, &quoted.line, quoted.of_whole);
    let mut told = line.particulars.clone();
    if !of_whole.is_zero() {
        told.offs.pop();
    }
    let extras = product.terms.extras.iter().map(|extra| ExtraChoice {
        id: extra.id,
        name: words.extra(extra),
        price: amount(extra.price, words),
        variant: extra.choosing == Choosing::Variant,
        chosen: told.extras.iter().any(|chosen| chosen.id == extra.id),
    });
    let several = product.kind == Kind::Service && product.shares.len() > 1;
    let shares = product.shares.iter().filter(|_| several);
    let serves = |id| people.iter().find(|who| who.id == id).map(participant);
    let servers: Vec<Participant> = shares.filter_map(|share| serves(share.participant)).collect();
    Ok(QuoteLine {
        line: quoted.asked.line,
        product: product.id,
        name: words.line_name(product, &told),
        pictogram: product.pictogram.clone(),
        quantity: line.quantity,
        price: amount(line.price, words),
        total: amount(quoted.total.plus(of_whole)?, words),
        details: words.line_details(&told),
        offs: offs(line.discount.minus(of_whole)?, &told, words),
        extras: extras.collect(),
        servers,
        open_price: product.terms.open_price,
        cautions: quoted.cautions.iter().map(|caution| Notice::caution(caution, words)).collect(),
    })
}

/// A basket as it was tapped.
fn basket(basket: &fair::Basket) -> Basket {
    let line = |line: &fair::BasketLine| BasketLine {
        line: line.line,
        product: line.product,
        quantity: line.quantity,
        price: line.price.clone(),
        extras: line.extras.clone(),
        label: line.label.clone(),
        note: line.note.clone(),
        served_by: line.served_by,
        markdown: line.markdown.as_ref().map(markdown),
    };
    let wallet = |part: &fair::WalletPart| WalletPart {
        wallet: part.wallet.clone(),
        amount: part.amount.clone(),
        code: part.code.clone(),
    };
    let settling = &basket.settling;
    Basket {
        lines: basket.lines.iter().map(line).collect(),
        markdown: basket.markdown.as_ref().map(markdown),
        purpose: purpose(&basket.purpose),
        payment: Payment {
            pieces: settling.pieces.clone(),
            cash: settling.cash.clone(),
            exact: settling.exact,
            wallets: settling.wallets.iter().map(wallet).collect(),
        },
    }
}

fn markdown(ask: &fair::MarkdownAsk) -> Markdown {
    Markdown { percent: ask.percent, size: ask.size.clone(), reason: ask.reason.clone() }
}

fn purpose(purpose: &fair::Purpose) -> Purpose {
    match purpose.clone() {
        fair::Purpose::Sale => Purpose::Sale,
        fair::Purpose::Order { pickup, deposit } => Purpose::Order { pickup, deposit },
        fair::Purpose::Pickup { order } => Purpose::Pickup { order },
        fair::Purpose::Exchange { id, sale, lines, reason } => {
            let line = |(place, quantity)| ReturnLine { place, quantity };
            Purpose::Exchange { id, sale, lines: lines.into_iter().map(line).collect(), reason }
        }
    }
}

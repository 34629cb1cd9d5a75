//! The basket, as tapped.

use crate::wire;
use feriante_core::fair::{Basket, BasketLine, MarkdownAsk, Purpose, Settling, WalletPart};

/// The open basket.
pub fn basket(basket: wire::Basket) -> Basket {
    let wallet =
        |part: wire::WalletPart| WalletPart { wallet: part.wallet, amount: part.amount, code: part.code };
    Basket {
        lines: basket.lines.into_iter().map(line).collect(),
        markdown: basket.markdown.map(markdown),
        purpose: purpose(basket.purpose),
        settling: Settling {
            pieces: basket.payment.pieces,
            cash: basket.payment.cash,
            exact: basket.payment.exact,
            wallets: basket.payment.wallets.into_iter().map(wallet).collect(),
        },
        // The core's own to know.
        allowed: Vec::new(),
    }
}

fn line(line: wire::BasketLine) -> BasketLine {
    BasketLine {
        line: line.line,
        product: line.product,
        quantity: line.quantity,
        seen: None,
        price: line.price,
        extras: line.extras,
        label: line.label,
        note: line.note,
        served_by: line.served_by,
        markdown: line.markdown.map(markdown),
    }
}

fn markdown(ask: wire::Markdown) -> MarkdownAsk {
    MarkdownAsk { percent: ask.percent, size: ask.size, reason: ask.reason }
}

fn purpose(purpose: wire::Purpose) -> Purpose {
    match purpose {
        wire::Purpose::Sale => Purpose::Sale,
        wire::Purpose::Order { pickup, deposit } => Purpose::Order { pickup, deposit },
        wire::Purpose::Pickup { order } => Purpose::Pickup { order },
        wire::Purpose::Exchange { id, sale, lines, reason } => {
            let lines = lines.into_iter().map(|line| (line.place, line.quantity)).collect();
            Purpose::Exchange { id, sale, lines, reason }
        }
    }
}

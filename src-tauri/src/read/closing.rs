//! What the window sends about counting and closing, as the core takes it.

use super::amount_or_none;
use crate::wire;
use feriante_core::Error;
use feriante_core::domain::change::{Pile, sum};
use feriante_core::domain::closing::{DifferenceReason, ReopenReason, WalletAnswers, WalletPayment};
use feriante_core::domain::count::CountKind;
use feriante_core::domain::money::Money;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::tender::{Means, Tenders};
use feriante_core::fair::{CloseDetails, CloseRequest, CountRequest, ReopenRequest, count_pieces};

/// A count by denomination. One that nobody made is no count: a drawer is counted by what someone saw in it.
pub fn piles(pieces: &[wire::Counted]) -> Result<Vec<Pile>, Refusal> {
    count_pieces(pieces.iter().map(|piece| (piece.value, piece.count.as_str())))
}

/// A count of the drawer.
pub fn count(request: &wire::CountDrawer) -> Result<CountRequest, Error> {
    let kind =
        CountKind::from_word(&request.kind).ok_or(Error::Broken("a count the window does not know"))?;
    if request.pieces.iter().all(|piece| piece.count.trim().is_empty()) {
        return Err(Refusal::CountMissing.into());
    }
    Ok(CountRequest { id: request.id, kind, pieces: piles(&request.pieces)? })
}

/// What the telephone's list told.
pub fn wallets(answers: &wire::WalletAnswers) -> Result<WalletAnswers, Refusal> {
    let payment = |one: &wire::MissingPayment| {
        let wallet = Means::from_word(&one.wallet);
        let unknown = || Refusal::MeansUnknown { text: one.wallet.clone() };
        Ok(WalletPayment { entry: one.entry, wallet: wallet.ok_or_else(unknown)? })
    };
    let extra = Tenders {
        cash: Money::ZERO,
        yape: amount_or_none(&answers.extra_yape)?,
        plin: amount_or_none(&answers.extra_plin)?,
    };
    Ok(WalletAnswers { missing: answers.missing.iter().map(payment).collect::<Result<_, _>>()?, extra })
}

/// A till to close.
pub fn close(request: &wire::CloseTill) -> Result<CloseRequest, Refusal> {
    let pieces = piles(&request.pieces)?;
    let typed = request.stock.iter().filter(|one| !one.count.trim().is_empty());
    let stock = typed.map(|one| {
        let count = one.count.trim();
        let unreadable = || Refusal::StockUnreadable { text: count.to_owned() };
        Ok((one.product, count.parse().map_err(|_| unreadable())?))
    });
    Ok(CloseRequest {
        id: request.id,
        counted: sum(&pieces)?,
        details: CloseDetails {
            count: Some(request.count),
            pieces,
            wallets: request.wallets.as_ref().map(wallets).transpose()?,
            stock: stock.collect::<Result<_, Refusal>>()?,
            reason: request.reason.as_deref().and_then(DifferenceReason::from_word),
            suspect: request.suspect,
        },
    })
}

/// A till to open again.
pub fn reopen(request: &wire::ReopenTill) -> ReopenRequest {
    let reason = ReopenReason::from_word(&request.reason).unwrap_or(ReopenReason::Other);
    ReopenRequest { id: request.id, closing: request.closing, reason }
}

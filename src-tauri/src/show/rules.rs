//! The fair's rules and the wallets' QR codes.

use crate::wire::{FairRules, QrCode, RulesView, WalletCodes};
use feriante_core::domain::wallets::WalletTexts;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use feriante_core::{Error, qr};

/// All that an organizer sets for the fair.
pub fn rules(fair: &Fair, words: &Words) -> Result<RulesView, Error> {
    let settings = fair.settings()?;
    Ok(RulesView {
        lead: fair.has_lead()?,
        codes: codes(&settings.codes)?,
        rules: FairRules {
            name: settings.name,
            fund_percent: words.bare_percent(settings.fund_percent),
            stall_fee: if settings.stall_fee.is_zero() {
                String::new()
            } else {
                words.bare(settings.stall_fee)
            },
            has_fee: !settings.stall_fee.is_zero(),
            donated_percent: words.bare_percent(settings.donated_percent),
            float: words.bare(settings.float),
            discount_limit: words.bare_percent(settings.discount_limit),
            retention_days: settings.retention_days.to_string(),
            lang: super::lang(settings.lang),
        },
    })
}

/// The wallets' QR codes, drawn.
pub fn codes(texts: &WalletTexts) -> Result<WalletCodes, Error> {
    let code = |text: &Option<String>| text.as_deref().map(drawn).transpose();
    Ok(WalletCodes { yape: code(&texts.yape)?, plin: code(&texts.plin)? })
}

fn drawn(text: &str) -> Result<QrCode, Error> {
    let drawing = qr::draw(text)?;
    Ok(QrCode { side: drawing.side, path: drawing.path })
}

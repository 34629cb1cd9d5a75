//! Serving play customers as a careful seller does.

use crate::{id, line};
use feriante_core::domain::giving_back::Reason;
use feriante_core::fair::{Basket, Fair, Quote, ReturnRequest, Settling, WalletPart};
use feriante_core::practice::{Pays, Play, Scene, Step, Twist, Want};

/// A round with what a fair sells, for somebody who has served so many well.
pub fn play(fair: &Fair, seed: u64, served: usize) -> Play {
    Play::after(fair.practice_goods().expect("goods"), seed, served).expect("a customer")
}

/// What is shown while nobody is charged.
pub fn look(fair: &mut Fair, play: &mut Play) -> Scene {
    play.see(&fair.counter(false).expect("a counter"), false)
}

/// What is shown when the seller asks for help.
pub fn help(fair: &mut Fair, play: &mut Play, paying: bool) -> Scene {
    play.see(&fair.counter(paying).expect("a counter"), true)
}

/// Does something with the customer.
pub fn step(fair: &mut Fair, play: &mut Play, step: Step) -> Scene {
    play.step(step, &fair.counter(false).expect("a counter"))
}

/// Puts these on the counter, and this offer for them.
pub fn lay(fair: &mut Fair, wants: &[Want], settling: Settling) -> Quote {
    let lines = wants.iter().map(|want| line(want.product, want.quantity)).collect();
    fair.set_basket(&Basket { lines, settling, ..Basket::default() }).expect("a basket")
}

/// These notes and coins, in céntimos.
pub fn in_cash(pieces: &[i64]) -> Settling {
    Settling { pieces: pieces.to_vec(), ..Settling::default() }
}

/// All of it through a wallet.
pub fn by(wallet: &str) -> Settling {
    let part = WalletPart { wallet: wallet.into(), amount: None, code: String::new() };
    Settling { wallets: vec![part], ..Settling::default() }
}

/// The offer that a customer makes.
pub fn offer(pays: &Pays) -> Settling {
    let exact = Settling { exact: true, ..Settling::default() };
    match pays {
        Pays::Exact => exact,
        Pays::Notes(notes) => in_cash(notes),
        Pays::Wallet(means) => by(means.word()),
        Pays::Mixed { means, amount } => {
            let typed = format!("{}.{:02}", amount.centimos() / 100, amount.centimos() % 100);
            let part = WalletPart { wallet: means.word().into(), amount: Some(typed), code: String::new() };
            Settling { wallets: vec![part], ..exact }
        }
    }
}

/// Serves the customer at the counter from her first word to her last, and calls the next one. Answers what was
/// shown when she left.
pub fn serve(fair: &mut Fair, play: &mut Play) -> Scene {
    if look(fair, play).step == Some(Step::Told) {
        step(fair, play, Step::Told);
    }
    // Twice: she may change her mind once all of it is there.
    for _ in 0..2 {
        let wish = play.visit().wish().to_vec();
        lay(fair, &wish, Settling::default());
        look(fair, play);
    }
    let wish = play.visit().wish().to_vec();
    let mut quote = lay(fair, &wish, Settling::default());
    for _ in 0..2 {
        quote = lay(fair, &wish, offer(play.visit().pays()));
        while let Some(found @ (Step::Look | Step::Refuse)) = look(fair, play).step {
            step(fair, play, found);
        }
    }
    assert!(quote.ready, "she pays all of it: {:?} of {:?}", play.visit(), quote.quoted);
    fair.finish_basket(quote.sale).expect("a sale");
    look(fair, play);
    match play.visit().customer.twist {
        Some(Twist::GivesBack(product)) => give_one_back(fair, product),
        Some(Twist::WantsSlip) => play.slip(quote.sale),
        _ => {}
    }
    let left = look(fair, play);
    step(fair, play, Step::Next);
    left
}

/// One of a product of the last sale comes back, for cash.
pub fn give_one_back(fair: &mut Fair, product: uuid::Uuid) {
    let sale = fair.last_sale().expect("sales").expect("a sale");
    let line = sale.lines.iter().find(|line| line.product.id == product).expect("its line");
    let request = ReturnRequest {
        id: id(),
        at: None,
        sale: sale.id,
        lines: vec![(line.place, 1)],
        means: None,
        reason: Reason::ChangedMind,
    };
    fair.give_back(&request).expect("a return");
}

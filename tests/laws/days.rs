//! What happens around the selling: counts, drops, closings with all that goes with them, tills opened again, advances,
//! payouts taken back, jars, sheets from paper, other rules. And the proof, whatever happened.

use feriante_core::domain::change::{PIECES, Pile, pieces_for};
use feriante_core::domain::closing::{DifferenceReason, ReopenReason, WalletAnswers, WalletPayment};
use feriante_core::domain::count::CountKind;
use feriante_core::domain::money::{Money, Percent};
use feriante_core::domain::payout::{Jars, Method, TakeBackReason};
use feriante_core::domain::proof::ProofTerm;
use feriante_core::domain::role::Role;
use feriante_core::domain::session::{Direction, MoveReason};
use feriante_core::domain::tender::Tenders;
use feriante_core::fair::{
    CloseDetails, CloseRequest, CountRequest, Fair, JarsRequest, MoveRequest, PaperLine, PaperRequest,
    PayoutRequest, ReopenRequest, Rules, TakeBackRequest,
};
use feriante_core::views::ProofView;
use feriante_tests::{id, noon, open, rules_of, soles};
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

/// What happens next; numbers pick among what there is.
#[derive(Clone, Debug)]
pub enum DayStep {
    Count { pieces: Vec<(usize, u32)>, hand_over: bool },
    Drop { notes: u32 },
    Close { missing: Vec<usize>, extra: i64, stock: Vec<(usize, u32)> },
    Reopen { sell_on: bool },
    Advance { who: usize, coins: i64, drawer: bool },
    Cash { who: usize, part: i64 },
    TakeBack { payout: usize },
    Jars { who: usize, parts: [i64; 3] },
    Paper { lines: Vec<(usize, [u32; 3])> },
    Rules { fee: i64, donated: u32 },
}

/// Any of them.
pub fn day_steps() -> impl Strategy<Value = DayStep> {
    prop_oneof![
        2 => (vec((0..11_usize, 1..9_u32), 0..6), any::<bool>())
            .prop_map(|(pieces, hand_over)| DayStep::Count { pieces, hand_over }),
        1 => (1..4_u32).prop_map(|notes| DayStep::Drop { notes }),
        3 => (vec(any::<usize>(), 0..3), 0..2_000_i64, vec((0..6_usize, 0..40_u32), 0..3))
            .prop_map(|(missing, extra, stock)| DayStep::Close { missing, extra, stock }),
        2 => any::<bool>().prop_map(|sell_on| DayStep::Reopen { sell_on }),
        1 => (0..4_usize, 1..500_i64, any::<bool>())
            .prop_map(|(who, coins, drawer)| DayStep::Advance { who, coins, drawer }),
        2 => (0..4_usize, 1..=120_i64).prop_map(|(who, part)| DayStep::Cash { who, part }),
        2 => any::<usize>().prop_map(|payout| DayStep::TakeBack { payout }),
        1 => (0..4_usize, [0..=60_i64, 0..=60_i64, 0..=60_i64]).prop_map(|(who, parts)| DayStep::Jars { who, parts }),
        2 => vec((0..6_usize, [0..4_u32, 0..4_u32, 0..4_u32]), 1..4).prop_map(|lines| DayStep::Paper { lines }),
        2 => (0..900_i64, 0..=3_000_u32).prop_map(|(fee, donated)| DayStep::Rules { fee: fee / 300 * 300, donated }),
    ]
}

/// Lets it happen; answers the sales that it made.
pub fn take(fair: &mut Fair, people: &[Uuid], products: &[Uuid], step: &DayStep) -> Vec<Uuid> {
    match step {
        DayStep::Count { pieces, hand_over } => {
            let kind = if *hand_over { CountKind::HandOver } else { CountKind::Check };
            let mut piles: Vec<Pile> = Vec::new();
            for (nth, count) in pieces {
                let value = PIECES[*nth].value;
                if piles.iter().all(|pile| pile.value != value) {
                    piles.push(Pile { value, count: *count });
                }
            }
            let counted = fair.count(&CountRequest { id: id(), kind, pieces: piles }).expect("a count");
            let arose: i64 = counted.intervals.iter().map(|one| one.difference.centimos()).sum();
            assert_eq!(arose, counted.difference.centimos(), "the intervals make the whole");
        }
        DayStep::Drop { notes } => {
            let pieces = vec![Pile { value: 2000, count: *notes }];
            let request = MoveRequest {
                pieces,
                confirmed_by: Some(Role::Lead),
                ..MoveRequest::plain(
                    id(),
                    Direction::Out,
                    soles(2000 * i64::from(*notes)),
                    MoveReason::Safekeeping,
                )
            };
            fair.move_cash(&request).expect("a drop");
            let alone = MoveRequest { id: id(), confirmed_by: None, ..request };
            assert_eq!(fair.move_cash(&alone).expect_err("one person").code(), "second-person-missing");
        }
        DayStep::Close { missing, extra, stock } => close(fair, products, missing, *extra, stock),
        DayStep::Reopen { sell_on } => reopen(fair, *sell_on),
        DayStep::Advance { who, coins, drawer } => {
            let method = if *drawer { Method::Advance } else { Method::AdvanceFund };
            let session = fair.open_session().expect("sessions").map(|open| open.number);
            let holds = fair.day(session).expect("a report").cash.expected;
            let paid = pay(fair, people[*who], coins * 10, method);
            assert_eq!(paid.is_ok(), !*drawer || soles(coins * 10) <= holds);
        }
        DayStep::Cash { who, part } => {
            let owed = fair.statement(people[*who]).expect("a statement").earned.payable.centimos();
            let amount = owed * part / 100;
            assert_eq!(pay(fair, people[*who], amount, Method::Cash).is_ok(), amount > 0 && amount <= owed);
        }
        DayStep::TakeBack { payout } => take_back(fair, *payout),
        DayStep::Jars { who, parts } => {
            let participant = people[*who];
            let profit = fair.statement(participant).expect("a statement").earned.profit.centimos().max(0);
            let [reinvest, save, spend] = parts.map(|part| soles(profit * part / 100));
            let request = JarsRequest { id: id(), jars: Jars { participant, reinvest, save, spend } };
            let together = reinvest.centimos() + save.centimos() + spend.centimos();
            assert_eq!(fair.fill_jars(&request).is_ok(), together <= profit);
        }
        DayStep::Paper { lines } => return paper(fair, products, lines),
        DayStep::Rules { fee, donated } => {
            let donated_percent = Percent::from_hundredths(*donated).expect("a percentage");
            let rules = Rules { stall_fee: soles(*fee), donated_percent, ..rules_of(fair) };
            fair.set_rules(id(), &rules).expect("other rules");
        }
    }
    Vec::new()
}

fn pay(fair: &mut Fair, participant: Uuid, amount: i64, method: Method) -> Result<(), feriante_core::Error> {
    fair.pay_out(&PayoutRequest { id: id(), participant, amount: soles(amount), method })
}

/// Closes with everything that can be said, and opens the next session.
fn close(fair: &mut Fair, products: &[Uuid], missing: &[usize], extra: i64, stock: &[(usize, u32)]) {
    let session = fair.open_session().expect("sessions").expect("an open till").number;
    let pieces = pieces_for(soles(12_340));
    let kind = CountKind::Close;
    let count = fair.count(&CountRequest { id: id(), kind, pieces: pieces.clone() }).expect("a count");
    let entries = fair.wallet_entries(session).expect("payments");
    let pick = |nth: &usize| entries.get(nth % entries.len().max(1)).map(|entry| entry.payment);
    let missing: Vec<WalletPayment> = missing.iter().filter_map(pick).collect();
    let listed = fair.stock().expect("stock");
    let stocked = |product: &Uuid| listed.iter().any(|one| one.product.id == *product && one.left.is_some());
    let stock: Vec<(Uuid, u32)> = stock
        .iter()
        .map(|(nth, count)| (products[*nth], *count))
        .filter(|(product, _)| stocked(product))
        .collect();
    let mut stock = stock;
    stock.dedup_by_key(|(product, _)| *product);
    stock.sort();
    stock.dedup_by_key(|(product, _)| *product);
    let request = CloseRequest {
        id: id(),
        counted: count.counted,
        details: CloseDetails {
            count: Some(count.count),
            pieces,
            wallets: Some(WalletAnswers {
                missing,
                extra: Tenders { yape: soles(extra), ..Tenders::default() },
            }),
            stock: stock.clone(),
            reason: Some(DifferenceReason::Unknown),
            suspect: None,
        },
    };
    fair.close_till(&request).expect("a closed till");
    fair.close_till(&request).expect("the same closing again");
    fees_fit(fair);
    for (product, counted) in stock {
        let left = fair.stock().expect("stock").into_iter().find(|one| one.product.id == product);
        assert_eq!(
            left.and_then(|one| one.left),
            Some(i64::from(counted)),
            "the count on the table is right"
        );
    }
    open(fair, 5000);
}

/// The last closing is undone when nothing is open; a fair that sells on refuses.
fn reopen(fair: &mut Fair, sell_on: bool) {
    let last = fair.closings().expect("closings").into_iter().rfind(|one| one.reopened_at.is_none());
    let closing = last.map_or_else(id, |last| last.id);
    let request = ReopenRequest { id: id(), closing, reason: ReopenReason::Miscounted };
    assert_eq!(fair.reopen_till(&request).expect_err("a till is open").code(), "till-open");
    if sell_on {
        return;
    }
    let open_now = fair.open_session().expect("sessions").map(|open| open.number);
    // More may have been taken out than the books knew to be there: nobody counts less than nothing.
    let counted = fair.day(open_now).expect("a report").cash.expected.max(Money::ZERO);
    let table = fair.stock().expect("stock");
    let stocked = table.iter().find(|one| one.left.is_some()).map(|one| (one.product.id, 7));
    let plain = CloseRequest::plain(id(), counted);
    let details = CloseDetails { stock: stocked.into_iter().collect(), ..plain.details.clone() };
    fair.close_till(&CloseRequest { details, ..plain }).expect("a closed till");
    let before = fair.proof(None).expect("a proof");
    let latest = fair.closings().expect("closings").into_iter().next_back().expect("a closing");
    let request = ReopenRequest { closing: latest.id, ..request };
    fair.reopen_till(&request).expect("an open till");
    fair.reopen_till(&request).expect("the same again");
    assert_eq!(fair.closings().expect("closings").last().map(|one| one.reopened_at.is_some()), Some(true));
    assert_eq!(fair.stock().expect("stock"), table, "what was counted on the table is taken back as well");
    fair.close_till(&CloseRequest::plain(id(), counted)).expect("a closed till");
    let after = fair.proof(None).expect("a proof");
    assert_eq!(after.proof, before.proof, "opened and closed again with the same count, all is as before");
    let numbers: Vec<u32> = fair.closings().expect("closings").iter().map(|one| one.number).collect();
    assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]), "{numbers:?}");
    open(fair, 5000);
}

fn take_back(fair: &mut Fair, nth: usize) {
    let all: Vec<_> = fair.paying().expect("payouts").into_iter().flat_map(|one| one.payouts).collect();
    let Some(payout) = all.get(nth % all.len().max(1)) else { return };
    let who = payout.payout.participant;
    let before = fair.statement(who).expect("a statement").earned;
    let request = TakeBackRequest { id: id(), payout: payout.id, reason: TakeBackReason::NotHanded };
    let taken = fair.take_back(&request);
    assert_eq!(taken.is_ok(), payout.taken_back_at.is_none());
    if taken.is_ok() {
        fair.take_back(&request).expect("the same again");
        let after = fair.statement(who).expect("a statement").earned;
        let owed = before.payable.centimos() + payout.payout.amount.centimos();
        assert_eq!(after.payable.centimos(), owed, "what was taken back is owed again");
    }
}

fn paper(fair: &mut Fair, products: &[Uuid], lines: &[(usize, [u32; 3])]) -> Vec<Uuid> {
    let lines: Vec<PaperLine> =
        lines.iter().map(|(nth, sold)| PaperLine { product: products[*nth], sold: *sold }).collect();
    let any = lines.iter().any(|line| line.sold.iter().any(|count| *count > 0));
    let request = PaperRequest { id: id(), from: noon(), to: noon(), lines, off: Tenders::default() };
    let made = fair.record_paper(&request);
    assert_eq!(made.is_ok(), any);
    let Ok(made) = made else { return Vec::new() };
    assert_eq!(fair.record_paper(&request).expect("the same sheet again"), made);
    made.iter().map(|sale| sale.id).collect()
}

/// Of a till just closed: its fees leave nobody below nothing.
pub fn fees_fit(fair: &Fair) {
    for one in fair.statements().expect("statements") {
        assert!(!one.earned.profit.is_negative(), "{} lost by her fee", one.earned.participant.alias);
    }
}

/// Each page of a session begins where the one before ended, and the last ends where the whole fair stands.
pub fn chained(fair: &Fair, people: &[Uuid]) {
    let sessions = fair.sessions().expect("sessions");
    for who in people {
        let mut before = 0;
        for session in &sessions {
            let pages = fair.statements_of(session.number).expect("statements");
            let page = pages.iter().find(|page| page.earned.participant.id == *who).expect("her page");
            assert_eq!(page.carried.centimos(), before, "session {}", session.number);
            before = page.earned.payable.centimos();
        }
        let whole = fair.statement(*who).expect("a statement").earned.payable.centimos();
        assert_eq!(before, whole, "the last page ends where the fair does");
    }
}

/// counted cash + confirmed wallets - float - cash in + cash out
///   = statements + fund - the rounding it bears + deposits held + difference,
/// for the fair and for each session, and each term is what its entries make.
pub fn proven(fair: &Fair) {
    let sessions = fair.sessions().expect("sessions").into_iter().map(|session| Some(session.number));
    let mut wholes = [0_i64; 2];
    for session in sessions.chain([None]) {
        let ProofView { proof, sums, holds, statements, .. } = fair.proof(session).expect("a proof");
        assert!(holds, "{proof:?}");
        assert_eq!(sums.0, sums.1);
        for (term, amount) in proof.left.iter().chain(&proof.right) {
            let entries = fair.proof_entries(*term, session).expect("entries");
            let sum: i64 = entries.iter().map(|entry| entry.amount.centimos()).sum();
            assert_eq!(sum, amount.centimos(), "{term:?} of {session:?}");
        }
        let people: i64 = statements.iter().map(|(_, amount)| amount.centimos()).sum();
        let of = |wanted| {
            proof.right.iter().find(|(term, _)| *term == wanted).map(|(_, amount)| amount.centimos())
        };
        assert_eq!(of(ProofTerm::Statements), Some(people));
        let which = usize::from(session.is_none());
        wholes[which] += sums.0.centimos();
    }
    assert_eq!(wholes[0], wholes[1], "sessions one by one make the whole");
    // Independently of the ledger: the right side is what the reports say.
    let day = fair.day(None).expect("a report");
    let proof = fair.proof(None).expect("a proof").proof;
    let c = Money::centimos;
    let right: i64 = proof.right[..3].iter().map(|(_, amount)| c(*amount)).sum();
    assert_eq!(right, c(day.net) - c(day.rounding));
    assert_eq!(c(proof.right[3].1), c(day.deposits.total().expect("a sum")));
    let counted: i64 = fair
        .closings()
        .expect("closings")
        .iter()
        .filter(|one| one.reopened_at.is_none())
        .map(|one| c(one.closing.difference().expect("a difference")))
        .sum();
    assert_eq!(c(proof.right[4].1), counted, "the difference is what the closings found");
}

//! Whatever happened at the stall, the tables that leave it say what the books say.

use feriante_core::domain::export::What;
use feriante_core::domain::money::Money;
use feriante_core::fair::Fair;
use feriante_tests::{centimos, table};

/// The cash book of each session ends at the cash expected in it; every other table adds up to its report.
pub fn tables_agree_with_the_books(fair: &mut Fair) {
    let c = Money::centimos;
    let day = fair.day(None).expect("a report");
    let book = table(fair, What::CashBook);
    let (sessions, left) = (book.column("Caja"), book.column("Queda (S/)"));
    for session in fair.sessions().expect("sessions") {
        let number = session.number.to_string();
        let last = sessions.iter().rposition(|of| *of == number).expect("its float at least");
        let expected = fair.day(Some(session.number)).expect("a report").cash.expected;
        assert_eq!(centimos(left[last]), c(expected), "session {number}");
    }
    assert_eq!(book.sum("Entra (S/)") - book.sum("Sale (S/)"), c(day.cash.expected));

    let sales = table(fair, What::Sales);
    assert_eq!(sales.sum("Total (S/)"), c(day.gross) - c(day.discounts));
    assert_eq!(sales.sum("Total que queda (S/)"), c(day.net));
    assert_eq!(sales.sum("Efectivo de la venta (S/)"), c(day.tenders.cash));
    assert_eq!(sales.sum("Yape de la venta (S/)"), c(day.tenders.yape));
    assert_eq!(sales.sum("Plin de la venta (S/)"), c(day.tenders.plin));

    let movements = table(fair, What::Movements);
    // An advance that came back is no cash put in: it was not taken out after all.
    let moved = c(day.cash.float) + c(day.cash.put_in) - c(day.cash.taken_out);
    assert_eq!(movements.sum("Entra (S/)") - movements.sum("Sale (S/)"), moved);

    let earnings = table(fair, What::Earnings);
    let got = ["Materiales (S/)", "Ganancia (S/)", "Para el fondo (S/)"].map(|header| earnings.sum(header));
    let rounded_up = c(fair.earnings(None).expect("a report").fund.payout_rounding);
    assert_eq!(got.iter().sum::<i64>(), c(day.tenders.total().expect("a sum")) - rounded_up);

    let stock = table(fair, What::Stock);
    assert_eq!(stock.count("Se vendió"), sales.count("Se quedó con"));

    // Four people sell here: of so few nothing is told, not even the total.
    assert_eq!(table(fair, What::Donors).sum("Monto (S/)"), 0);
}

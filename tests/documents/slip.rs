//! The customer's slip on every paper it fits.

use super::views::*;
use feriante_core::documents::{Item, Length, SlipSize, Text, marked_as_practice, order_slip, slip};
use feriante_core::domain::catalog::{Choosing, Extra};
use feriante_core::domain::discount::{Off, OffReason};
use feriante_core::domain::order::OrderState;
use feriante_core::domain::tender::Tenders;
use feriante_core::views::OrderView;
use insta::assert_snapshot;
use uuid::Uuid;

#[test]
fn cash_with_change_on_every_paper() {
    for size in SlipSize::ALL {
        assert_snapshot!(format!("cash_{size:?}"), slip(&small_sale(), FAIR, &ES, *size).to_text());
    }
}

#[test]
fn in_english() {
    assert_snapshot!(slip(&small_sale(), FAIR, &EN, SlipSize::Roll80).to_text());
}

#[test]
fn rounding_discount_and_three_means() {
    let planner = product("Agenda artesanal del año", "", "calendar");
    let pencils = product("Juego de 6 lápices decorados", "", "artist-palette");
    let mixed = sale(vec![line(planner, 1, 2500, 250), line(pencils, 2, 1203, 0)], 2000, 2000, 1000);
    assert_snapshot!(slip(&mixed, FAIR, &ES, SlipSize::Roll58).to_text());
}

#[test]
fn by_wallet_alone_there_is_no_change() {
    let pot = product("Echeveria en maceta de barro", "", "cherry-blossom");
    assert_snapshot!(slip(&sale(vec![line(pot, 1, 1503, 0)], 0, 1503, 0), FAIR, &ES, SlipSize::A6).to_text());
}

#[test]
fn paid_exactly_it_shows_no_change() {
    let pot = product("Echeveria en maceta de barro", "", "cherry-blossom");
    let said = slip(&sale(vec![line(pot, 1, 1500, 0)], 1500, 0, 0), FAIR, &ES, SlipSize::A6).to_text();
    assert!(said.contains("Recibido") && !said.contains("Vuelto"), "{said}");
}

#[test]
fn given_back_later() {
    let mut returned = small_sale();
    if let Some(line) = returned.lines.first_mut() {
        line.kept = 1;
    }
    returned.refunded = soles(500);
    assert_snapshot!(slip(&returned, FAIR, &ES, SlipSize::Roll80).to_text());
}

#[test]
fn long_names_large_amounts_and_many_lines_go_on_to_another_sheet() {
    let names = [
        "Sombrero de paja con girasol bordado a mano y cinta de algodón reciclado",
        "Superarchiextraordinariamentelargodeunasolapalabra",
        "Alfajor",
    ];
    let lines = (0..24).map(|place| {
        let name = names.get(place % 3).copied().unwrap_or_default();
        line(product(name, "", "cookie"), if place == 4 { 1200 } else { 1 }, 123_456, 0)
    });
    let many = sale(lines.collect(), 200_000_000, 0, 0);
    assert_snapshot!(
        slip(&many, "Feria de emprendimientos juveniles de fin de año", &ES, SlipSize::A6).to_text()
    );
}

#[test]
fn from_practice_it_says_so_on_every_paper() {
    for size in SlipSize::ALL {
        let real = slip(&small_sale(), FAIR, &ES, *size);
        let marked = marked_as_practice(real.clone(), &ES);
        assert_eq!(marked.title, "PRÁCTICA — no vale");
        for (page, before) in marked.pages.iter().zip(&real.pages) {
            let (added, kept) = page.items.split_at(page.items.len() - before.items.len());
            assert_eq!(kept, before.items, "the slip itself is as it was");
            let texts: Vec<&Text> = added
                .iter()
                .filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None })
                .collect();
            assert!(texts.iter().any(|text| text.text == "PRÁCTICA — no vale"));
            assert!(texts.iter().any(|text| text.text == "PRÁCTICA"));
            let within = |text: &&Text| text.left() > Length::ZERO && text.left() + text.width() < page.width;
            assert!(texts.iter().all(within), "it stays on the page");
        }
    }
}

/// A shirt with everything asked of it, taken off it twice, in an order with a deposit.
fn shirt() -> feriante_core::views::SaleLineView {
    let extra = |name: &str, choosing| Extra {
        id: Uuid::nil(),
        choosing,
        name_es: name.into(),
        name_en: String::new(),
        price: soles(0),
    };
    let mut line = line(product("Polo blanco bordado a mano", "", "t-shirt"), 2, 4200, 1000);
    line.particulars.note = "Luz, en azul".into();
    line.particulars.extras =
        vec![extra("Talla L", Choosing::Variant), extra("Con nombre bordado", Choosing::Option)];
    line.particulars.offs = vec![
        Off { reason: OffReason::Flaw, amount: soles(200) },
        Off { reason: OffReason::Promotion, amount: soles(800) },
    ];
    line
}

#[test]
fn what_was_asked_why_it_cost_less_and_what_was_paid_before() {
    let mut sold = sale(vec![shirt()], 5000, 0, 0);
    sold.prepaid.cash = soles(2500);
    sold.settlement.kept.cash = soles(4900);
    sold.settlement.change = soles(100);
    sold.turn = Some(7);
    for size in [SlipSize::Roll58, SlipSize::A6] {
        assert_snapshot!(format!("asked_{size:?}"), slip(&sold, FAIR, &ES, size).to_text());
    }
}

#[test]
fn an_order_says_when_it_is_ready_and_what_is_left_to_pay() {
    let order = OrderView {
        id: Uuid::nil(),
        number: 12,
        session: 2,
        at: afternoon(),
        pickup: at("2023-12-06T16:30:00-05:00"),
        lines: vec![shirt()],
        total: soles(7400),
        deposit: Tenders { cash: soles(2500), ..Tenders::default() },
        received: soles(5000),
        balance: soles(4900),
        state: OrderState::Waiting,
    };
    assert_snapshot!("order_es", order_slip(&order, FAIR, &ES, SlipSize::Roll80).to_text());
    assert_snapshot!("order_en", order_slip(&order, FAIR, &EN, SlipSize::A6).to_text());
}

# Papers on the screen and in the printer.

paper-see = Show
shown-page = Page { $place } of { $count }
shown-save = Save PDF
shown-print = Print
slip-detail = Slip

## Sizes of paper
slip-roll58 = 58{"\u00A0"}mm
slip-roll80 = 80{"\u00A0"}mm
slip-a6 = A6
slip-a5 = A5

## Undoing an order
order-undone = Order { $number } undone.
order-undone-back = Order { $number } undone. Hand back the deposit of { $deposit } ({ $means }).

## Yape and Plin in one sale
pay-wallet-amount = { $name } · { $amount }
pay-wallet-rest = The rest
pay-arrived-wallet = Has the { $wallet } of { $amount } come in?
pay-arrived-yes = Yes, it has
pay-arrived-seen = Arrived

# Beginning a fair
begin-title = To begin
begin-intro = First the participants, then the products. Then open the till and sell.
begin-people = 1. Participants
begin-products = 2. Products
sell-saved-brief = Sale { $number } · { $total }

# What is read in the window. Short, friendly, and without hard words.

# Everywhere
back = Back
save = Save
saved = Saved.
search = Search…
total = Total
retired = Retired
amount-placeholder = 0.00
one-more = One more: { $name }
one-less = One less: { $name }
piece-note = S/{"\u00A0"}{ $face } note
piece-coin = Coin of { $face }
note-face = S/{"\u00A0"}{ $face }
pictogram = Picture
keypad = Keypad
key-back = Delete the last one
key-dot = Point

# At the top
nav-label = Screens
nav-sell = Sell
nav-sales = Today's sales
nav-till = Till
nav-products = Products
nav-people = Participants
nav-earnings = Earnings
language-other = Español
language-other-short = ES
leave = Leave
leave-label = Leave the fair
till-is-open = The till is open
till-is-closed = The till is closed

# See better
look = See better
look-label = See better: colours and size of the letters
look-theme = Colours
look-text = Size of the letters
look-sample = Aa
theme-system = Automatic
theme-everyday = Light
theme-sunlight = Bright sun
theme-dark = Dark
text-normal = Normal
text-large = Large
text-very_large = Very large

# The start
start-title = Feriante
start-subtitle = Your fair's till. No internet needed.
opening = Opening…
open-title = Open a fair
open-none = There are no fairs here yet. Make a new one or try the sample.
open-choose = It is in another folder…
open-submit = Open
passphrase = Passphrase
sample-title = I just want to try it
sample-intro = An invented fair, with products and sales. Tap away.
sample-open = Try the sample fair
new-title = A new fair
new-intro = Give it a name and a passphrase. It takes a minute.
new-start = Make a new fair
new-name = Name of the fair
new-name-hint = Customers see it.
new-passphrase-hint = It protects the data if the computer is lost. Nobody can recover it: write it down and keep it far from here.
new-passphrase-again = The passphrase, again
new-passphrase-differs = The two passphrases are not the same.
new-fund = Fund, in % of each sale
new-fund-hint = Bags, table, transport.
new-float = Float, in S/
new-float-hint = To give change at first.
new-retention = Days that data are kept
new-retention-hint = Counted from when everyone was paid.
new-language = Language
new-submit = Make the fair
new-making = Making the fair…

# Selling
sell-all = All
sell-products = Products
sell-categories = Categories
sell-empty = Tap a product to begin.
sell-no-products = There are no products yet. Add them under “Products”.
sell-nothing-found = We found nothing with that.
sell-in-basket = { $count } in the sale
sell-left = { $left ->
    [one] { $left } left
   *[other] { $left } left
}
sell-gone = sold out
sell-clear = Empty
sell-charge = Charge { $amount }
sell-charge-nothing = Charge
sell-saved = Sale { $number } saved · { $total } · { $means }
sell-saved-change = Sale { $number } saved · { $total } · { $means } · change { $change }
sell-undone = Sale { $number } undone.
sell-returned = Sale { $number }: all of it was brought back.
sell-undo = Undo

# Charging
pay-title = Charge
pay-due = To charge
pay-rounding = Rounded in the buyer's favour: { $amount } less.
pay-means = How do they pay?
means-mixed = Mixed
pay-with = What do they pay with?
pay-cash-part = In cash: { $amount }
pay-notes = Notes
pay-coins = Coins
pay-exact = Exact
pay-received = Received
pay-clear = Clear
pay-change = Change
pay-hand-over = Hand over:
pay-no-change = Exact. No change.
pay-missing = Missing
pay-count = Count aloud: “from { $from } to { $to }”.
pay-back = Back to the sale
pay-finish = Done
pay-which-wallet = Through which?
pay-wallet-part = Amount
pay-wallet-pays = The buyer pays { $amount } from their phone.
pay-wallet-look = Look on our phone: has it arrived?
pay-arrived = Did the money reach our phone?
pay-arrived-how = Look at our own movements, not at the buyer's phone.

# Today's sales
sales-title = Today's sales
sales-none = No sales yet.
sales-choose = Tap a sale to see it.
sales-row = No. { $number } · { $time } · { $means }
sales-returned = With a return
sale-number = No. { $number }
sale-title = Sale { $number }
sale-line = { $quantity } × { $name }
sale-kept = { $kept ->
    [0] All of it came back.
    [one] Kept { $kept }.
   *[other] Kept { $kept }.
}
sale-rounding = Rounding
sale-received = Received
sale-change = Change
sale-refunded = Given back
slip-title = Purchase slip
slip-size = Size of the paper
paper-open = Open
paper-save = Save
paper-choose = Save in…
paper-saved = { $files ->
    [one] Saved in { $path }
   *[other] { $files } files saved in { $path }
}

# Return
return-start = Make a return
return-nothing-kept = All of it came back already
return-title = Return of sale { $number }
return-of = of { $kept }
return-reason = Why?
return-means = How do you give the money back?
return-refund = Give back
return-confirm = Confirm the return

# Till
till-open-title = Open the till
till-open-intro = Count the coins and notes that you begin with.
till-float = Float at the start
till-float-hint = In soles. It is for giving change.
till-open = Open the till
till-sessions = What to see
till-session = Till { $number }
till-whole-fair = The whole fair
till-since = Till { $number } · since { $at }
till-closed-intro = Open it to sell.
till-in = Money in
till-out = Money out
till-in-title = Money into the till
till-out-title = Money out of the till
till-move-amount = Amount, in S/
till-move-reason = What for?
till-move-save = Note it
till-close = Count and close
count-of = How many of { $piece }
count-sum = You have counted
count-back = Go on selling
count-close = Close the till

# The day's figures
day-sold = What was sold
day-gross = Sold
day-sales = { $sales ->
    [one] { $sales } sale
   *[other] { $sales } sales
} · { $returns ->
    [one] { $returns } return
   *[other] { $returns } returns
}
day-discounts = Discounts
day-returned = Given back
day-net = Kept
day-rounding = Rounding
day-rounding-hint = The fund bears it.
day-means = How people paid
day-drawer = In the till
day-cash-sales = Cash sales
day-deposits = Deposits of orders
day-deposits-hint = Money owed: not a sale yet.
day-swapped = Deposits given back by other means
day-swapped-hint = Orders given up: paid one way, given back another.
day-orders-yape = Orders by Yape, besides
day-orders-plin = Orders by Plin, besides
day-in = In
day-out = Out
day-expected = Expected
day-counted = Counted
day-blind = What there should be is shown after counting.
day-compared = Expected { $expected }, counted { $counted }.
day-even = The till is exact.
day-over = There is more in the till: { $amount }
day-short = There is less in the till: { $amount }
day-difference-of-till = It belongs to the till, not to a person. Talk over together what may have happened.
day-paper = Day's report

# Products
import = Import
product-new = New product
product-change = Change product
products-none = There are no products yet. Add one, or import your list.
products-choose = Tap a product to change it.
product-sold = { $sold ->
    [one] { $sold } sold
   *[other] { $sold } sold
}
product-left = { $left ->
    [one] { $left } left
   *[other] { $left } left
}
product-name-es = Name in Spanish
product-name-en = Name in English (if you like)
product-price = Price, in S/
product-cost = Materials, in S/
product-kind = How is it handed over?
product-sku = Code
product-stock = How many were brought?
product-duration = Minutes it takes
product-category = Category
product-materials-by = Who bought the materials?
product-active = Is it for sale?
product-active-yes = Yes, for sale
product-active-no = No, retire it
shares = Whose is it?
shares-hint = The numbers say into how many parts it is split.
shares-none = Tap who made it, or the fund.

# A product's photo
photo = Photo (if you like)
photo-hint = Only the product, no people: that is how we look after each other.
photo-choose = Choose a photo…
photo-change = Change the photo…
photo-remove = Remove the photo
photo-reading = Preparing…

# Labels and prices
prices-title = Labels and prices
prices-all = { $count ->
    [0] No products are on sale.
    [one] Of the one product on sale.
   *[other] Of the { $count } products on sale. If you search, only of what you find.
}
prices-found = { $count ->
    [0] Nothing of what you search for is on sale.
    [one] Only of the product you found.
   *[other] Only of the { $count } products you found.
}
prices-what = What do you print?
prices-labels = Labels
prices-price_tags = Tags
prices-price_list = List
prices-paper_sheet = No power
labels-sheet = Sheet of labels
sheet-a4-3x8 = A4: 24 of 70 × 37 mm
sheet-a4-3x7 = A4: 21 of 63.5 × 38.1 mm
sheet-a4-5x13 = A4: 65 of 38.1 × 21.2 mm
sheet-letter-3x10 = Letter: 30 of 66.7 × 25.4 mm
labels-code = Code for the scanner
code-code128 = Bars
code-qr = QR
labels-copies = Of each product
labels-skip = Labels used up
tags-english = Which language is the name in?
tags-english-no = Spanish
tags-english-yes = Spanish and English
list-size = Paper
list-a4 = A4, for the table
list-a3 = A3, for the wall
prices-sheet-note = To sell on paper if the power goes out: a stroke for each thing, and later all of it goes into the till.
prices-full-size = Print at actual size (100%), not fitted to the page.
prices-paper = The file to print

# Importing
import-title = Import a table
import-intro = A CSV or XLSX sheet with these columns. If one row is wrong, nothing is kept.
import-columns-products = sku, name_es, name_en, kind, category, price, cost, unit, stock, duration_min, pictogram, materials_by, shares
import-columns-participants = alias, color, pictogram
import-choose = Choose a file…
import-reading = Reading…
import-done = Done: { $added ->
    [one] { $added } new
   *[other] { $added } new
}, { $changed ->
    [one] { $changed } changed
   *[other] { $changed } changed
}, { $unchanged } unchanged.

# Participants
people-title = Participants
people-none = There are no participants yet.
people-choose = Tap a participant to change her.
person-new = New participant
person-alias = Alias
person-alias-hint = An invented name that she chooses. Never her real one.
person-aliases = Aliases to choose from
person-color = Colour
person-active = Does she take part?
person-active-yes = Yes, she does
person-active-no = No, retire her

# Earnings
earnings-title = Earnings
earnings-none = There are no participants yet.
earnings-show-fund = Fund and papers
earned-who = Participant
earned-sold = Sold
earned-materials = Materials
earned-fund = Fund
earned-profit = Profit
earned-paid = Paid
earned-payable = To pay
fund-title = The fair's fund
fund-contribution = Contribution ({ $percent })
fund-materials = Materials
fund-materials-hint = Those that the fund bought.
fund-unshared = Sales without a participant
fund-unshared-hint = What is left of them.
fund-rounding = Rounding
fund-rounding-hint = What the fund gave when rounding.
statements-one = All statements, in one file
statements-each = One statement a file
statement-title = Her statement
payout-owed = To pay
payout-amount = Amount, in S/
payout-method = How is it paid?
payout-confirm-cash = I handed it over
payout-confirm-savings = It goes to her savings
payout-done = Payout noted.
payout-nothing = There is nothing to pay.

# The fair: its rules, who the till lead is, the QR codes
nav-fair = Fair
rules-title = The fair's rules
rules-fund-from-now = Holds from the next sale on.
rules-discount = Largest discount, in %
rules-discount-hint = The till lead gives larger ones.
who-lead = Till lead
lead-pin = PIN
lead-pin-new = New PIN
lead-pin-hint = 4 to 6 digits. Tell only her.
lead-why = With a PIN, only the till lead gives money back and counts the till. Without one, whoever is selling does.
lead-why-set = There is a PIN: only the till lead gives money back and counts the till.
lead-save = Set PIN
lead-change = Change PIN
lead-remove = Remove PIN
lead-set = Done. The new PIN holds from now on.
lead-removed = Done. There is no PIN any more.
knock-either = Enter
knock-either-title = Who is it?
knock-either-why = The till lead, with her PIN. The organizers, with the fair's passphrase.
knock-either-words = PIN or passphrase
codes-title = Paying by QR
codes-why = Choose a screenshot of the organization's QR code, never a person's. We keep what the code says, not the picture. Before you sell, scan it with a phone to see that it is the right one.
code-none = No code: show the one printed on the table.
code-choose = Choose a picture…
code-change = Another picture…
code-remove = Remove
code-label = { $wallet } QR code
code-show = Show the { $wallet } QR
code-due = To pay
code-how = Scan the code with { $wallet } and pay this amount.
code-next = See if it came
pay-digits = Last digits of the operation, if you like
sale-digits = Operation …{ $digits }

# Who is at the screen
lock = Lock
lock-label = Lock: leave the screen ready to sell
knock = Organizers
knock-title = Enter as an organizer
knock-why = Products, participants and earnings show only with the fair's passphrase.
knock-enter = Enter
knock-back = Go on selling

# Sales that wait
sell-park = Set aside
sell-waiting = Sales set aside
pay-sure = Yes, that's right
pay-check-note = Check the note: feel it, hold it to the light, and tilt it.
knock-sample = The sample fair's passphrase is: feria de muestra
till-blind = The figures show once the till is closed. That keeps the count honest.

# The sale, line by line
panel-back = Back to the products
no = No
sell-basket-sale = Sale
sell-basket-order = Order
sell-basket-pickup = Handing over an order
sell-basket-exchange = Exchange
sell-hand-back = Hand back { $amount }
sell-leave = Leave it
sell-void-yes = Yes, void
tile-open-price = to be agreed
line-change = Change this line
line-variant = Which one?
line-options = With something more?
line-extra = { $name } · { $amount } more
line-server = Who serves?
line-note = Note
line-note-hint = Colour, size, what to embroider. It is printed on the slip.
line-off = { $why }: { $amount } less
line-remove = Remove from the sale

# Discounts
off-button = Discount
off-title = Discount on the whole sale
off-line = Discount on this line
off-size = In what?
off-in-soles = In soles
off-in-percent = In %
off-soles = How many soles less
off-percent = How much % less
off-reason = Why?
off-why-quantity = Takes several
off-why-flaw = Has a flaw
off-why-last_ones = Last pieces
off-why-promotion = Today's offer
off-why-other = Another reason
off-apply = Apply discount
off-remove = Remove discount
off-allow = Allow the discount
off-needs-lead = Ask the till lead to allow the discount.

# What has no fixed price
other-title = Something else
other-name = What is it?
other-name-maybe = What is it? (if you like)
other-whose = Whose is it?
other-fund = The fair's
other-price = Price
other-add = Add to the sale

# Orders
order-button = Order
order-title = Order: handed over later
order-number = Order { $number }
order-title-number = Order { $number }
order-pickup = When is it picked up?
order-deposit = How much is paid now?
order-deposit-none = Nothing
order-deposit-half = Half: { $amount }
order-deposit-all = All: { $amount }
order-deposit-other = Another amount, in S/
order-deposit-now = Deposit
order-paid-before = Paid before
order-hint = The deposit is kept as money owed. The rest is charged at pick-up.
order-leave = Not an order any more
order-charge = Charge deposit { $amount }
order-take = Note the order
order-taken = Order { $number } noted, for { $pickup }
orders-title = Orders to hand over
orders-none = No orders. They are made from a sale, with “Order”.
order-ready = For { $pickup }
order-late = Due already: { $pickup }
order-paid = { $deposit } paid of { $total }
order-owes = { $balance } to pay
order-more = More
order-hand-over = Hand over
order-slip = Order slip
order-cancel-means = How do you give the deposit back?
order-cancel = Cancel and give back { $deposit }
order-state-picked_up = Handed over
order-state-cancelled = Cancelled

# Turns
nav-waiting = Orders and{"\u00A0"}turns
turn-take = Give a turn
turn-number = Turn { $number }
turns-title = Turns for services
turns-none = No turns. They are given when a service is sold.
turn-since = Since { $since } · takes { $minutes } min
turn-now = Next one now
turn-wait = Starts in about { $minutes } min
turn-state-serving = Being served
turn-state-done = Done
turn-state-gone = Left
turn-paid = Paid
turn-due = To be paid
turn-returned = Money given back
turn-serve = Serve
turn-done = Finished
turn-gone = Left
turn-back = Back to waiting
turn-charge = Charge

# Exchanges
exchange-credit = In your favour
return-exchange = Exchange for something else
sales-find = Slip number…
sales-not-found = No sale of today has that number.

# Small change
change-low = Small change is running out: ask for coins.
till-count-float = Count note by note
till-type-float = Write only the total
till-count-why = If you count it, the till tells you what change to give, and warns when small change runs out.

# How a product is sold
terms-price = What price has it?
terms-price-fixed = Fixed
terms-price-open = Written when sold
terms-bundle = Offer by quantity
terms-bundle-take = Take
terms-bundle-pay = Pay
terms-extras = Variants and options
terms-extras-hint = Variants: one is always chosen (colour, size). Options: none or several (with a pot).
terms-variant = Variant
terms-option = Option
terms-extra-name = Name in Spanish
terms-extra-name-en = In English (if you like)
terms-extra-price = Added to the price, in S/
terms-extra-remove = Remove
terms-add-variant = Add a variant
terms-add-option = Add an option

# Practice
practise = Practise
practise-label = Practise with play customers
practise-title = Practise
practise-intro = Sell to play customers, with hints. Nothing is kept.
practice-mark = PRACTICE
practice-end = Leave practice
practice-help = Help me
practice-customer = Play customer
practice-step-told = I told her
practice-step-look-telephone = Look at our phone
practice-step-look-note = Check the note
practice-step-refuse-telephone = It hasn't come
practice-step-refuse-note = Give the note back
practice-step-next = Next, please

# What anybody may see (Esc twice)
cover-title = Price list
cover-leave = Back

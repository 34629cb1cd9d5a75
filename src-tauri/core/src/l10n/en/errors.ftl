# What is said when something cannot be done. Short: what, where, and what to do.

# A row of a table: stands before the sentence of its fault.
error-row = { $file }, line { $line }, column “{ $column }”, says “{ $value }”.

# Amounts
error-amount-too-large = That amount is too large. Check the zeros.
error-amount-missing = The amount is missing. Write, for example, 2.50
error-amount-unreadable = “{ $text }” does not read as an amount. Write, for example, 2.50
error-amount-negative = The amount can't be below zero.
error-amount-zero = Write an amount above zero.
error-percent-zero = Write a percentage above zero.
error-percent-out-of-range = A percentage goes from 0 to 100, with two decimals at most. For example: 5 or 12.5

# The fair
error-fair-name-missing = Give the fair a name.
error-fair-name-long = The name of the fair is too long. Use { $most } letters at most.
error-fair-name-telling = Customers see the fair's name. To look after those who sell, leave out the word “{ $word }”.
error-passphrase-too-short = The passphrase is too short. Use at least 8 letters; a sentence is best.
error-passphrase-missing = The passphrase is missing. Type it when asked, or put it in FERIANTE_PASSPHRASE.
error-passphrase-wrong = That is not this fair's passphrase. Check capitals and accents, and try again.
error-organizer-only = That is for the organizers. Enter with the fair's passphrase.
error-wait-to-try = Wait { $seconds } seconds and try again.
error-retention-out-of-range = Days go from 1 to 365.
error-not-a-fair = There is no Feriante fair in that folder. Choose the folder with “fair.db” and “key.age”.
error-fair-exists = There is something in that folder already. Choose a new or an empty one.
error-newer-fair = This fair was made with a newer version of Feriante. Open it with that version. Nothing was changed.
error-fair-in-use = This fair is open in another window or program. Close it there first.
error-fair-closed = Open a fair first.
error-other-books = That was not noted: you were changing tills. Tap again.

# The fair's rules
error-discount-limit-out-of-range = The largest discount goes from 0 to 100, with at most two decimals. For example: 20
error-qr-missing = We found no QR code in that picture. Try a screenshot that shows the whole code sharply.
error-qr-several = There is more than one QR code in that picture. Crop it so that only one is left.
error-qr-picture-large = That picture is too large. Try a screenshot.
error-qr-picture-unreadable = That file can't be read as a picture. Use PNG or JPEG.

# Till lead
error-pin-form = The PIN has 4 to 6 digits.
error-pin-missing = The PIN is missing.
error-pin-wrong = That is not the PIN. Have a good look and try again.
error-lead-not-set = This fair has no PIN for a till lead yet. The organizers set it under “Fair”.
error-lead-only = That is for the till lead. Ask her to enter with her PIN.

# Participants
error-alias-missing = Write an alias.
error-alias-too-long = The alias “{ $alias }” is too long. Use 24 letters at most.
error-alias-taken = There is a participant with the alias “{ $alias }” already. Choose another.
error-color-unknown = The colour “{ $color }” is not on the list. Use one of these: red, orange, amber, green, teal, blue, indigo, violet, pink, brown.
error-participant-unknown = There is no participant with the alias “{ $alias }”. Add her first, or check the spelling.

# Products
error-sku-missing = The product's code is missing.
error-sku-taken = Another product has the code “{ $sku }” already. Use another code.
error-name-missing = The product's Spanish name is missing.
error-name-long = The name is too long. Use { $most } letters at most.
error-category-missing = The category is missing. For example: desserts
error-price-negative = The price can't be below zero.
error-cost-negative = The cost can't be below zero.
error-stock-not-stocked = Only ready goods have a number in stock. Leave it blank.
error-stock-unreadable = “{ $text }” does not read as a number. Write a whole number, or leave it blank.
error-duration-not-service = Only services have a duration. Leave it blank.
error-share-not-whole = Each share is a whole number above zero. For example: 1 or 2
error-share-twice = “{ $alias }” is there twice. Put her once, with her shares added up.
error-kind-unknown = “{ $kind }” is not a kind of product. Use stocked, made_to_order or service.
error-materials-by-unknown = “{ $text }” does not say who bought the materials. Use participant or fund.
error-product-unknown = There is no product with the code “{ $sku }”. Check the code or add the product.

# Costing sheets
error-costing-missing = That product has no costing sheet yet. Fill one in and save it first.
error-batch-empty = How many does a batch make? Write 1 or more.
error-number-unreadable = “{ $text }” cannot be read. Write a whole number, such as 12
error-material-name-missing = What was bought is missing. Write it, or remove that row.
error-material-negative = What you spent on “{ $name }” cannot be below zero.
error-materials-too-many = The sheet has room for { $most } materials. Put the small ones together in one row.
error-hour-negative = What your hour is worth cannot be below zero.
error-indirect-negative = The costs of the fair cannot be below zero.
error-gain-out-of-range = What you want to gain goes from 0 to { $most }%, without decimals. For example: 30
error-never-breaks-even = At this price it is never enough, however many you sell. Raise the price or spend less on materials.
error-no-price-enough = The fair takes all of it, so no price is enough. That is changed in the fair’s rules.

# Sales
error-basket-empty = There is nothing in the sale yet. Tap a product.
error-quantity-zero = The quantity must be 1 or more.
error-discount-above-line = The discount can't be above what “{ $sku }” costs, nor below zero.
error-cash-not-coins = The smallest coin is 10 céntimos. Check how much you were given, for example 12.50
error-payment-below-total = { $missing } still missing to complete the payment.
error-wallet-above-total = { $wallet } goes by Yape or Plin, but the sale is { $total }. Correct the amount.
error-code-form = Of the operation note only the last digits: 4 at most.
error-till-closed = The till is closed. Open it to sell.
error-till-open = The till is open already.
error-sale-unknown = Sale { $number } can't be found. Check the number.
error-nothing-to-undo = That sale can't be undone any more. Find it in today's sales and make a return.
error-return-above-kept = Only { $kept } left to return. Lower the quantity.
error-count-missing = Write how many notes and coins there are. If the drawer is empty, put a 0.
error-count-unreadable = “{ $text }” does not read as a count. Write how many there are: a whole number, or leave it blank.
error-session-unknown = There is no session number { $session }.
error-id-reused = That request was used for something else. Nothing was changed; do it again.

# Payouts
error-payout-above-owed = She is owed { $owed }. No more than that can be paid.
error-advance-above-drawer = There is not that much in the drawer. Give less, or pay it from elsewhere.

# Tables
error-centimos-unreadable = A whole number of céntimos is expected, with no point or comma. For example, 250 is S/ 2.50
error-quantity-unreadable = A quantity is expected: a whole number, 1 or more.
error-shares-unreadable = “{ $text }” can't be read. Alias and share are expected, such as Colibrí:2;Orquídea:1
error-payment-unreadable = “{ $text }” can't be read. Expected, for example, cash:2000 or yape:550 or cash:1000+yape:550
error-payment-missing = How it was paid is missing. It goes on the sale's first row, for example cash:2000
error-payment-twice = The payment goes on the sale's first row only. Leave it blank here.
error-time-unreadable = Date and time are expected, such as 2023-12-05T15:04:00-05:00
error-action-unknown = Expected sale or return.
error-sale-number-missing = The sale's number is missing. Give it one, for example 1
error-sale-scattered = The rows of sale { $number } must stand one after the other.
error-means-unknown = Expected cash, yape or plin.
error-table-not-utf8 = { $file }, line { $line }: some letters can't be read. Save the file as “CSV UTF-8” and try again.
error-table-empty = { $file } is empty. Its first line must hold the names of the columns.
error-table-column-missing = { $file }, line 1: the column “{ $column }” is missing.
error-table-column-unknown = { $file }, line 1: the column “{ $column }” does not belong here. Take it out or check its name.
error-table-column-twice = { $file }, line 1: the column “{ $column }” is there twice.
error-table-field-count = { $file }, line { $line }: there are { $found } columns and { $expected } were expected. If a text has commas, put it in quotes.
error-table-unreadable = { $file } can't be read as a table. Use CSV or XLSX.

# Photos of products
error-photo-unreadable = That photo cannot be read. Use a JPEG, PNG or WebP one.
error-photo-too-large = That photo is too large. Use one of at most 15 MB and 50 megapixels.

# Labels and price lists
error-nothing-to-print = There are no products to print. Add one, or search for something else.
error-copies-out-of-range = Write how many labels of each product: 1 to { $most }.
error-skip-out-of-range = On that sheet you can skip 0 to { $most } labels.
error-labels-too-many = That would be { $labels } labels, and one file holds { $most }. Ask for fewer of each product, or for fewer products.

# The machine
error-disk-full = The disk is full. Free some space and try again. Nothing was half saved.
error-read-only = That folder can't be written to. Choose another, or ask for permission to write in it.
error-file-not-found = { $path } can't be found. Check the name.
error-store = Saving failed. Nothing was half saved. Close and open Feriante; if it goes on, tell the organizers.
error-files = Something failed with a file. Nothing was half saved. Try again.
error-broken = Something does not add up in the books, and it is our fault. Nothing was half saved. Tell the organizers.

# Notices: they stop nothing
notice-pictogram-unknown = Line { $line }: we don't have the picture “{ $pictogram }”; its category's stands in.
notice-alias-telling = Line { $line }: “{ $alias }” looks like a real name or number. An alias protects better.
notice-codes-as-qr = Bars would be too fine, so these are QR codes: { $codes }
notice-codes-as-text = Too long for a code, so these are written out only: { $codes }

# Odd things: asked about before finishing, and may stay so
caution-many = Is it { $quantity }? That is a lot.
caution-much-cash = Did you get { $received }? The cash part is { $due }.
caution-price-changed = The price changed: it was { $was }, now it is { $now }.

# Sold in another way
error-bundle-not-fewer = In an offer fewer are paid than taken, and at least one: for example, take 6 and pay 5.
error-bundle-unreadable = “{ $text }” is not a quantity. Write whole numbers, such as 6 and 5.
error-extra-name-missing = An option has no name. Write it, or remove that row.
error-extra-price-negative = What is added to the price can't be less than zero.
error-discount-above-sale = The discount is more than what is left to charge ({ $left }). Choose a smaller one.
error-discount-needs-lead = This discount is above the fair's limit. Ask the till lead to allow it.
error-reason-missing = The discount needs a reason. Choose one.
error-price-missing = The price is missing. Write how much it costs.
error-text-too-long = “{ $text }” is too long. Use 40 letters at most.
error-server-unknown = That person does not do this service. Choose another.
error-prepaid-above-total = { $prepaid } had been paid already and the total is { $total }. Start the payment again.
error-float-not-pieces = The notes and coins add up to { $counted }, and the float says otherwise. Count again.

# Orders and turns
error-order-unknown = That order is not in the list any more. Look at it again.
error-order-done = That order was handed over or given up already.
error-deposit-above-total = The deposit can't be more than the total ({ $total }).
error-pickup-missing = The pick-up time is missing. Choose one.
error-pickup-past = That pick-up time has passed. Choose a later one.
error-pickup-agreed = This order is handed over just as agreed. Set it aside or finish it to sell something else.
error-clock-unreadable = "{ $text }" is not a time. Type, for example, 5:30 p.m. or 17:30
error-turn-unknown = That turn is not in the list any more. Look at it again.
error-no-service = Add a service first to give a turn.

# Counting, closing and paying
error-second-person-missing = Handing over notes takes a second person: let her enter her PIN or the passphrase.
error-count-stale = Money moved after the count. Count again to close.
error-count-impossible = “{ $text }” is too many of one piece. Check that number.
error-stock-impossible = “{ $text }” is too many for one table. Check that number.
error-stock-twice = The product “{ $sku }” is counted twice. Count it once.
error-difference-needs-reason = There is a difference. Choose why, even if it is “We don’t know”.
error-entry-unknown = That is no longer in this till’s books. Start the count again.
error-reopen-not-last = Only the last closing of this till can be opened again.
error-sale-frozen = Sale { $number } belongs to a till that is closed, and stays as it is. If something comes back, make a return.
error-paper-span-backwards = The time it ended comes after the time it began.
error-paper-future = That time has not come yet. Enter when you stopped writing on paper.
error-paper-open-price = The price of { $sku } is set at each sale. Enter it apart, on the selling screen.
error-payout-unknown = That payout is no longer in the list. Look at it again.
error-payout-taken-back = That payout was taken back already.
error-amount-not-coins = An advance is handed over in coins and notes: end the amount in 0, for example 12.50
error-jars-above-profit = Your profit is { $profit } and the jars hold { $together }. Lower one of them.
error-proof-off = The books do not add up, and it is our fault: nothing was closed. { $term ->
    [counted_cash] What is off is the counted cash.
    [confirmed_wallets] What is off is what Yape and Plin confirmed.
    [float] What is off is the float.
    [cash_in] What is off is the cash put in.
    [cash_out] What is off is the cash taken out.
    [statements] What is off are the participants’ statements.
    [fund] What is off is the fund.
    [rounding] What is off is the rounding.
    [deposits] What is off are the deposits of orders.
    [difference] What is off is the difference.
   *[none] Which part is not to be seen.
} Check the books and tell the organizer.
error-donated-out-of-range = What is donated goes from 0 to 100 %. For example: 10
error-paper-time-unreadable = “{ $text }” is no time. Write, for example, 15:10

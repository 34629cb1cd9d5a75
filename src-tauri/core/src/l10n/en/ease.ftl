# What spares doubts to whoever uses the till for the first time.

# Charging with a keyboard
pay-type = By keyboard: the amount and Enter; Enter again is “{ pay-finish }”.

# The last sale: undo it or void it
sell-undone-back = Sale { $number } undone. Give back { $back }.
sell-void = Void the sale of { $total }
sell-void-ask = Void sale { $number }? Give back { $back }.
sell-void-ask-even = Void sale { $number }? There is no money to give back.
sell-change = Change { $change }
back-cash = { $amount } in cash
back-yape = { $amount } by Yape
back-plin = { $amount } by Plin
back-and = { $first } and { $last }

# What was typed and not saved
draft-here = This was not saved. Go on where you left it.
draft-waits = “{ $name }” was not saved.
draft-resume = Go on
draft-discard = Discard

# A product
product-each = For each.
product-sku-hint = We propose a free one: you can leave it.
product-category-choose = Choose one…
product-category-missing = The category is missing. Choose one.
shares-fund-hint = All it brings goes to the fund.
shares-unsaid = Say whose it is: tap who made it, or the fund.

# Why the screen is for selling again
closed-alone = The organizer’s view was closed: nobody touched the screen for 2 minutes. Everything is as it was.
closed-alone-selling = The organizer’s view was closed: nobody touched the screen for 5 minutes. Everything is as it was.
closed-own = The page was closed and the screen is for selling again.
closed-unsaved = Something in “{ nav-products }” or “{ nav-people }” was not saved. To leave without saving it, tap “{ leave }” again.
closed-seen = Got it

# Yape and Plin without a QR code kept
pay-wallet-paper = There is no { $wallet } QR here: show the one printed on the table.
pay-wallet-add = Add the QR in “{ nav-fair }”

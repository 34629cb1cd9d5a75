# What spares doubts to whoever uses the till for the first time.

# Charging with a keyboard
pay-type = With a keyboard: type the amount and press Enter.

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

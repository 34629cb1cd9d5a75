# Orders and turns, from start to end.

# An order given up, until its deposit is handed back
order-given-up = Order { $number } cancelled
order-paid-back = Left { $deposit }, given back since. Total: { $total }
order-paid-nothing = Left no deposit. Total: { $total }
order-cancel-plain = Cancel the order

# An exchange for something cheaper
exchange-nothing-due = Nothing to charge: what came back is worth { $favour }, what goes out { $total }.

# A line of a sale is seen to be something to tap
line-edit = Change

# After an order is taken: what was left and the change
order-taken-paid = Order { $number } taken · left { $deposit } · { $means }
order-taken-change = Order { $number } taken · left { $deposit } · change { $change }
sell-void-earlier = Void the sale before it, { $number }

# What is made to order
order-made = { $name } is made to order.
order-made-take = It is for later

# A turn that ended by mistake
turn-not-done = Still serving

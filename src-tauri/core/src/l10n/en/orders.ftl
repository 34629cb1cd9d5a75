# Orders and turns, from start to end.

# An order given up, until its deposit is handed back
order-given-up = Order { $number } cancelled
order-paid-back = Left { $deposit }, given back since. Total: { $total }
order-paid-nothing = Left no deposit. Total: { $total }
order-cancel-plain = Cancel the order

# An exchange for something cheaper
exchange-nothing-due = Nothing to charge: what came back is worth { $favour }, what goes out { $total }.

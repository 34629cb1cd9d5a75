# What happens at the counter while selling.

# A code read with the scanner
scan-unknown = No product has the code “{ $code }”.

# Odd things are asked about before the sale ends
pay-odd-line = { $name }: { $odd }

# An exchange: what is handed back, and what came back before
sell-saved-exchange = Exchange saved · sale { $number } of { $total } · hand back { $back }
sell-saved-even = Sale { $number } saved · { $total }
sell-handed = Handed back { $back }
sell-undone-exchange = What was brought back stays returned.

# A return made, until the money is handed over
returned-title = Return saved · sale { $number }
returned-done = I have handed it back

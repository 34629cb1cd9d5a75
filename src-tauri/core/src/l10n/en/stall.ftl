# At the stall: what is said in that very moment and place.

# Change
pay-hand-over-maybe = I do not know what is in the drawer. It could be:
pay-change-lacks = The drawer cannot give this change. Ask for smaller money, the exact amount, or Yape or Plin.
return-change-lacks = What is in the drawer does not make this amount. Find small change.

# A sale that was emptied
sell-recover = Take back what was emptied · { $total }

# An order that is handed over
pickup-agreed = It is handed over just as agreed.

# The day and time of an order
order-day = Which day?
order-clock = At what time?
order-clock-hint = For example 5:30 p.m. or 17:30
order-pickup-is = To be picked up: { $pickup }

# A discount half typed
off-none = No discount
off-needs-organizer = This discount is above the fair's limit. An organizer can allow it, or set a PIN for the till lead in "Fair".
off-needs-organizer-brief = Ask an organizer to allow the discount.

# Something else
other-name-hint = Up to 40 letters.
other-misses = Still missing: { $what }.
other-misses-name = what it is
other-misses-whose = whose it is
other-misses-price = the price
other-misses-and = { $first } and { $last }

# Voiding with a PIN
sell-void-pin = The till lead's PIN
sell-void-ask-brief = Void it? Give back { $back }.

# Sales set aside
sell-waiting-more = +{ $count }
sell-waiting-more-label = +{ $count }: see all sales set aside
sell-waiting-fewer = See fewer
sell-resume-since = Go on with the sale set aside at { $since }:

# How many wait, in the header
nav-waits = { $count } waiting

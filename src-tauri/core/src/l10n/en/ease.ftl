# What spares doubts to whoever uses the till for the first time.

# Charging with a keyboard
pay-type = With a keyboard: type the amount and press Enter.

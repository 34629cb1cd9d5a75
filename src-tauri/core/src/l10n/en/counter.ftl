# What happens at the counter while selling.

# A code read with the scanner
scan-unknown = No product has the code “{ $code }”.

# Odd things are asked about before the sale ends
pay-odd-line = { $name }: { $odd }

# With keys, and what is said on the way.

sell-several = There are { $count } products. Type more, or go down with ↓ and choose with Enter.
turn-given = This is turn { $number }. Tell the customer.

# Con teclas, y lo que se dice en el camino.

sell-several = Hay { $count } productos. Sigue escribiendo, o baja con ↓ y elige con Enter.
turn-given = Le toca el turno { $number }. Díselo.

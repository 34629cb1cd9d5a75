# En el mostrador: lo que se dice en el mismo momento y en el mismo lugar.

# El vuelto
pay-hand-over-maybe = No sé qué hay en la caja. Puede ser así:
pay-change-lacks = La caja no alcanza para este vuelto. Pide monedas más chicas, que pague justo, o por Yape o Plin.
return-change-lacks = La caja no alcanza para devolver justo esto. Busca sencillo, o devuelve por Yape.

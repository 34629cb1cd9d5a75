# En el puesto: lo que se dice en el mismo momento y en el mismo lugar.

# El vuelto
pay-hand-over-maybe = No sé qué hay en la caja. Puede ser así:
pay-change-lacks = La caja no alcanza para este vuelto. Pide que pague justo o con sencillo, o por Yape o Plin.
return-change-lacks = Con lo que hay en la caja no sale justo. Busca sencillo.

# Una venta vaciada
sell-recover = Recuperar lo vaciado · { $total }

# Un encargo que se entrega
pickup-agreed = Se entrega tal como se acordó.

# El día y la hora de un encargo
order-day = ¿Qué día?
order-clock = ¿A qué hora?
order-clock-hint = Por ejemplo 5:30 p. m. o 17:30
order-pickup-is = Se recoge: { $pickup }

# Una rebaja a medio poner
off-none = Sin rebaja
off-needs-organizer = Esta rebaja pasa del límite de la feria. La permite quien organiza; también puede poner en «Feria» un PIN para la encargada de caja.
off-needs-organizer-brief = Pide a quien organiza que permita la rebaja.

# Otro producto
other-name-hint = Hasta 40 letras.
other-misses = Falta: { $what }.
other-misses-name = qué es
other-misses-whose = de quién es
other-misses-price = el precio
other-misses-and = { $first } y { $last }

# Anular con PIN
sell-void-pin = PIN de la encargada
sell-void-ask-brief = ¿Anular? Devuelve { $back }.

# Ventas que esperan
sell-waiting-more = +{ $count }
sell-waiting-more-label = +{ $count }: ver todas las ventas apartadas
sell-waiting-fewer = Ver menos
sell-resume-since = Seguir con la venta apartada a las { $since }:

# Cuántos esperan, en el encabezado
nav-waits = { $count ->
    [one] { $count } espera
   *[other] { $count } esperan
}

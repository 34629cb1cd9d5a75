# Los papeles: el detalle del cliente, el resumen del día y la hoja de cada participante.

# El detalle de compra. No es un comprobante, y lo dice.
slip-title = DETALLE DE COMPRA
slip-title-plain = Detalle de compra
slip-number = N.º{"\u00A0"}{ $number } · Día{"\u00A0"}{ $code }
slip-each = { $price } cada uno
slip-discount = Descuento
slip-total = Total
slip-rounding = Redondeo a tu favor
slip-due = A pagar
slip-received = Recibido
slip-change = Vuelto
slip-given-back = Devuelto después
slip-refunded = Dinero devuelto
slip-legend-title = ESTE DOCUMENTO NO ES UN COMPROBANTE DE PAGO.
slip-legend-text = Documento interno, sin valor tributario.
slip-thanks = ¡Gracias por tu compra!

# El resumen del día
day-title = Resumen del día
day-whole-fair = Toda la feria
day-till = Caja { $number } · { $from } a { $to }
day-till-open = Caja { $number } · abierta desde las { $from }
day-printed = Impreso el { $at }
day-gross = Ventas
day-sales-count = { $count ->
    [one] { $count } venta
   *[other] { $count } ventas
}
day-discounts = − Descuentos
day-discounts-note = lo que se rebajó
day-returned = − Devoluciones
day-returns-count = { $count ->
    [one] { $count } devolución
   *[other] { $count } devoluciones
}
day-net = Se vendió
day-means = Cómo se pagó
day-rounding = Redondeo, lo pone el fondo
day-drawer = La caja
day-float = Sencillo al abrir
day-cash-sales = Efectivo de las ventas
day-cash-in = Entró aparte
day-cash-out = Salió aparte
day-expected = Tiene que haber
day-counted = Se contó
day-agrees = La caja cuadra
day-short = Falta
day-over = Sobra
day-difference-note = Es de la caja, no de una persona.
day-not-counted = Todavía no se ha contado la caja.

# La hoja de cada participante
statement-title = Mi feria
statement-head = Mi feria · { $alias }
statement-pieces = { $count ->
    [one] { $count } cosa vendida
   *[other] { $count } cosas vendidas
}
statement-private = Esta hoja es solo para ti.
statement-sold = Vendí
statement-sold-note = todo lo que entró
statement-materials = − Materiales que usé
statement-materials-note = para volver a comprar y seguir
statement-fund-materials = − Materiales que puso la feria
statement-fund-materials-note = los compró el fondo, y vuelven al fondo
statement-fund = − Fondo de la feria ({ $percent })
statement-fund-note = bolsas, mesa, movilidad
statement-profit = Mi ganancia
statement-receive = Me toca recibir { $payable }: mis materiales y mi ganancia.
statement-receive-profit = Me toca recibir { $payable }: mi ganancia.
statement-received-part = Ya recibí { $paid }. Me falta recibir { $payable }.
statement-received-all = Ya recibí todo: { $paid }.
statement-overpaid = Ya recibí { $paid }. Por devoluciones son { $over } menos; se conversa con la organización.
ten-title = De cada S/{"\u00A0"}10 que vendí:
ten-materials = { $amount } materiales
ten-fund-materials = { $amount } materiales de la feria
ten-fund = { $amount } fondo
ten-mine = { $amount } para mí
statement-most = Lo que más me dejó
statement-shared = * lo hicimos entre varias
statement-others = { $count ->
    [one] y { $count } producto más
   *[other] y { $count } productos más
}
statement-jars = Mis tres frascos
jar-reinvest = Reinvertir
jar-reinvest-note = la próxima tanda
jar-save = Ahorrar
jar-save-note = mi meta
jar-spend = Gastar
jar-spend-note = hoy

# Una pregunta, según sus propios números
statement-think = Para pensar:
lesson-profit-not-pieces = «{ $best }» te dejó { $profit }. «{ $busiest }» se vendió { $count } veces y te dejó { $other }. ¿De qué llevarías más la próxima vez?
lesson-fund-materials = esta vez la feria puso { $amount } en materiales. Si la próxima los compras tú, ¿cuánto tendrías que guardar desde hoy?
lesson-materials = más de la mitad de lo que vendiste volvió a ser materiales: { $amount }. ¿Dónde los conseguirías a mejor precio? ¿O cambiarías el precio de venta?
lesson-one-product = vendiste un solo producto. ¿Qué otra cosa podrías hacer con los mismos materiales?
lesson-asked-for = ¿qué te pidieron los clientes que no tenías en la mesa?

# Un día sin ventas
nothing-title = Esta vez no hubo ventas
nothing-text = A veces pasa, y no dice nada malo de tu trabajo. De un día así también se aprende.
nothing-think = Para pensar, y escribir si quieres:
nothing-question-1 = ¿Qué se detenían a mirar las personas?
nothing-question-2 = ¿Se veía bien el precio? ¿Qué decían de él?
nothing-question-3 = ¿Qué cambiarías en la mesa la próxima vez?
nothing-left-over = Lo que quedó también vale: guárdalo bien para la próxima feria.

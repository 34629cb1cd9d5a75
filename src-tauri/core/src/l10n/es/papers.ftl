# Los papeles: el detalle del cliente, el resumen del día y la hoja de cada participante.

# El detalle de compra. No es un comprobante, y lo dice.
paper-slip-title = DETALLE DE COMPRA
paper-slip-title-plain = Detalle de compra
paper-slip-number = N.º{"\u00A0"}{ $number }
paper-slip-when = { $at } · { $code }
paper-slip-each = { $price } c/u
paper-slip-discount = Rebaja
paper-slip-total = Total
paper-slip-prepaid = Ya pagado
paper-slip-turn = Turno { $number }
paper-slip-rounding = Redondeo a tu favor
paper-slip-due = A pagar
paper-slip-received = Recibido
paper-slip-change = Vuelto
paper-slip-given-back = Devuelto después
paper-slip-refunded = Dinero devuelto
paper-slip-legend-title = ESTE DOCUMENTO NO ES UN COMPROBANTE DE PAGO.
paper-slip-legend-text = Documento interno, sin valor tributario.
paper-slip-sheet = N.º{"\u00A0"}{ $number } · hoja { $place } de { $count }
paper-practice-mark = PRÁCTICA
paper-practice = PRÁCTICA — no vale
paper-slip-thanks = ¡Gracias por tu compra!

# El encargo: lo que se acordó
paper-order-title = ENCARGO
paper-order-title-plain = Encargo
paper-order-number = Encargo N.º{"\u00A0"}{ $number }
paper-order-ready = Para recoger
paper-order-deposit = A cuenta · { $means }
paper-order-balance = Falta pagar

# El resumen del día
paper-day-title = Resumen del día
paper-day-whole-fair = Toda la feria
paper-day-till = Caja { $number } · { $from } a { $to }
paper-day-till-open = Caja { $number } · abierta desde las { $from }
paper-day-code = { $fair } · Día{"\u00A0"}{ $code }
paper-day-printed = Impreso el { $at }
paper-day-gross = Ventas
paper-day-sales-count = { $count ->
    [one] { $count } venta
   *[other] { $count } ventas
}
paper-day-discounts = − Rebajas
paper-day-discounts-note = lo que se rebajó
paper-day-returned = − Devoluciones
paper-day-returns-count = { $count ->
    [one] { $count } devolución
   *[other] { $count } devoluciones
}
paper-day-net = Se vendió
paper-day-means = Cómo se pagó
paper-day-rounding = Redondeo, lo pone el fondo
paper-day-orders-yape = Encargos por Yape, aparte
paper-day-orders-plin = Encargos por Plin, aparte
paper-day-drawer = La caja
paper-day-float = Sencillo al abrir
paper-day-cash-sales = Efectivo de las ventas
paper-day-deposits = A cuenta de encargos
paper-day-swapped = A cuenta devuelto por otro medio
paper-day-cash-in = Entró aparte
paper-day-cash-out = Salió aparte
paper-day-expected = Tiene que haber
paper-day-counted = Se contó
paper-day-agrees = La caja cuadra
paper-day-short = Falta
paper-day-over = Sobra
paper-day-difference-note = Es de la caja, no de una persona.
paper-day-not-counted = Todavía no se ha contado la caja.

# La hoja de cada participante
paper-statement-title = Mi feria
paper-statement-head = Mi feria · { $alias }
paper-statement-pieces = { $count ->
    [one] { $count } cosa vendida
   *[other] { $count } cosas vendidas
}
paper-statement-private = Esta hoja es solo para ti.
paper-statement-sold = Vendí
paper-statement-sold-note = todo lo que entró
paper-statement-materials = − Materiales que usé
paper-statement-materials-note = para volver a comprar y seguir
paper-statement-fund-materials = − Materiales que puso la feria
paper-statement-fund-materials-note = los compró el fondo, y vuelven al fondo
paper-statement-fund = − Fondo de la feria ({ $percent })
paper-statement-fund-note = bolsas, mesa, movilidad
paper-statement-cents-less = − Céntimos que no se pueden repartir
paper-statement-cents-more = + Céntimos que no se pueden repartir
paper-statement-profit = Mi ganancia
paper-statement-receive = Me toca recibir { $payable }: mis materiales y mi ganancia.
paper-statement-receive-profit = Me toca recibir { $payable }: mi ganancia.
paper-statement-received-part = Ya recibí { $paid }. Me falta recibir { $payable }.
paper-statement-received-all = Ya recibí todo: { $paid }.
paper-statement-overpaid = Ya recibí { $paid }. Por devoluciones son { $over } menos; se conversa con la organización.
paper-ten-title = De cada S/{"\u00A0"}10 que vendí:
paper-ten-materials = { $amount } materiales
paper-ten-fund-materials = { $amount } de la feria
paper-ten-fund = { $amount } fondo
paper-ten-mine = { $amount } para mí
paper-statement-most = Lo que más me dejó
paper-statement-shared = * lo hicimos en grupo
paper-statement-others = { $count ->
    [one] y { $count } producto más
   *[other] y { $count } productos más
}
paper-statement-jars = Mis tres frascos
paper-jar-reinvest = Reinvertir
paper-jar-reinvest-note = la próxima tanda
paper-jar-save = Ahorrar
paper-jar-save-note = mi meta
paper-jar-spend = Gastar
paper-jar-spend-note = hoy

# Una pregunta, según sus propios números
paper-statement-think = Para pensar:
paper-lesson-profit-not-pieces = «{ $best }» te dejó { $profit }. «{ $busiest }» se vendió { $count } veces y te dejó { $other }. ¿De qué llevarías más la próxima vez?
paper-lesson-fund-materials = esta vez la feria puso { $amount } en materiales. Si la próxima los compras tú, ¿cuánto tendrías que guardar desde hoy?
paper-lesson-materials = más de la mitad de lo que vendiste volvió a ser materiales: { $amount }. ¿Dónde los conseguirías a mejor precio? ¿O cambiarías el precio de venta?
paper-lesson-one-product = vendiste un solo producto. ¿Qué otra cosa podrías hacer con los mismos materiales?
paper-lesson-asked-for = ¿qué te pidieron los clientes que no tenías en la mesa?

# Un día sin ventas
paper-nothing-title = Esta vez no hubo ventas
paper-nothing-text = A veces pasa, y no dice nada malo de tu trabajo. De un día así también se aprende.
paper-nothing-think = Para pensar, y escribir si quieres:
paper-nothing-question-1 = ¿Qué se detenían a mirar las personas?
paper-nothing-question-2 = ¿Se veía bien el precio? ¿Qué decían de él?
paper-nothing-question-3 = ¿Qué cambiarías en la mesa la próxima vez?
paper-nothing-left-over = Lo que quedó también vale: guárdalo bien para la próxima feria.

# Etiquetas, carteles de precio y la lista de precios
paper-labels-title = Etiquetas
paper-price-tags-title = Carteles de precio
paper-price-list-title = Lista de precios
paper-price-open = Pregunta
paper-price-bundle = Lleva { $take }, paga { $pay }
paper-price-list-heading = Precios
paper-price-list-page = hoja { $place } de { $count }

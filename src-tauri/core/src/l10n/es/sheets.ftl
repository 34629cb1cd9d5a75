# Hojas para imprimir al final del día.

# Montos en letras: «sesenta y cinco con 52/100 soles».
in-words-minus = menos { $words }
in-words-and-centimos = { $words } con { $centimos }/100 soles
in-words-soles = { $count ->
    [one] { $words } sol
   *[other] { $words } soles
}
in-words-millions-of-soles = { $count ->
   *[other] { $words } de soles
}
in-words-millions = { $count ->
    [1] un millón
   *[other] { $words } millones
}
in-words-thousands = { $count ->
    [1] mil
   *[other] { $words } mil
}
in-words-hundred = cien
in-words-one-of = un
in-words-twenty-one-of = veintiún
in-words-tens-and-ones = { $tens } y { $ones }
in-words-hundreds = { $number ->
    [1] ciento
    [2] doscientos
    [3] trescientos
    [4] cuatrocientos
    [5] quinientos
    [6] seiscientos
    [7] setecientos
    [8] ochocientos
   *[9] novecientos
}
in-words-tens = { $number ->
    [3] treinta
    [4] cuarenta
    [5] cincuenta
    [6] sesenta
    [7] setenta
    [8] ochenta
   *[9] noventa
}
in-words-below-thirty = { $number ->
    [0] cero
    [1] uno
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
    [13] trece
    [14] catorce
    [15] quince
    [16] dieciséis
    [17] diecisiete
    [18] dieciocho
    [19] diecinueve
    [20] veinte
    [21] veintiuno
    [22] veintidós
    [23] veintitrés
    [24] veinticuatro
    [25] veinticinco
    [26] veintiséis
    [27] veintisiete
    [28] veintiocho
   *[29] veintinueve
}

# La hoja de cada participante: lo que se agregó después
statement-stall-fee = − Cuota del puesto
statement-stall-fee-note = la misma para todas
statement-fund-mixed = − Fondo de la feria
statement-fund-mixed-note = bolsas, mesa, movilidad
statement-donated = − Lo que dono
statement-donated-note = para lo que es de todas
statement-ten-fee = { $amount } cuota
statement-ten-donated = { $amount } donado
statement-order = Primero se apartan los materiales{ $cut ->
    [fund] , después el fondo
    [fee] , después la cuota
   *[none] {""}
}{ $donated ->
    [yes] , después lo que dono
   *[no] {""}
}. Lo que queda es mi ganancia.
statement-hers = Mi ganancia y mis materiales
statement-hers-profit = Mi ganancia
statement-carried = De antes
statement-advances = − Adelanto que ya recibí
statement-paid = − Ya recibí
statement-to-receive = Me toca recibir
statement-too-much = Recibí de más; se conversa con la organización
statement-owes = De antes quedan { $over } por devolver; se conversa con la organización.
statement-split = lo hicimos en grupo: me tocó { $part } de { $whole }
statement-left-over = Lo que me queda también vale
statement-break-even = ¿Cuántos tengo que vender para no perder?
statement-break-even-short = Para no perder, vendo
statement-nothing-left-over = Lo que quedó también vale: { $value }. Guárdalo bien para la próxima feria.

# La hoja de lectura fácil: frases muy cortas, una cosa cada vez
easy-sold = Vendiste
easy-sold-note = { $count ->
    [one] { $count } cosa.
   *[other] { $count } cosas.
}
easy-materials = Materiales
easy-materials-note = Para comprar otra vez.
easy-fund-materials = De la feria
easy-fund-materials-note = Los materiales que puso.
easy-fund = Para la feria
easy-fund-note = Bolsas, mesa y movilidad.
easy-stall-fee = Cuota
easy-stall-fee-note = Por el puesto.
easy-donated = Donas
easy-donated-note = Es tu aporte.
easy-cents = Céntimos
easy-cents-note = No se pueden repartir.
easy-profit = Te queda
easy-profit-note = Es tu ganancia.
easy-carried = De antes
easy-carried-note = De otro día.
easy-paid = Ya recibiste
easy-paid-note = Te lo dieron antes.
easy-receive = Recibes
easy-receive-note = Tu ganancia y tus materiales.
easy-receive-profit = Recibes
easy-receive-profit-note = Tu ganancia.
easy-rest = Recibes
easy-rest-note = Es lo que falta.
easy-all-paid = Recibes
easy-all-paid-note = Ya lo tienes todo.
easy-too-much = De más
easy-too-much-note = Lo conversamos contigo.
easy-nothing = Esta vez no hubo ventas.
easy-nothing-work = Tu trabajo vale.
easy-nothing-left-over = Lo que quedó también vale.

# La hoja de pagos y las tiras para cortar
paysheet-title = Hoja de pagos
paysheet-count = { $count ->
    [one] { $count } participante
   *[other] { $count } participantes
}
paysheet-who = Para quién
paysheet-how = Cómo
paysheet-amount = Cuánto
paysheet-mark = Listo
paysheet-cash = En efectivo
paysheet-savings = En ahorro
paysheet-pending = Pendiente
paysheet-owed = le tocan { $amount }
paysheet-totals = En total
paysheet-state-count = { $state } · { $count ->
    [one] { $count } participante
   *[other] { $count } participantes
}
paysheet-total = Todo junto
paysheet-rounding = De esto, { $amount } los pone el fondo para que el efectivo cierre en monedas.
paysheet-foot = { $fair } · Solo para la organización
paysheet-strip-rounding = Te tocan { $amount }; el fondo pone { $rounding } para que cierre en monedas.
paysheet-my-mark = Mi marca

# Los sobres, y en qué cambiar la caja
envelopes-title = Sobres
envelopes-count = { $count ->
    [one] { $count } sobre
   *[other] { $count } sobres
}
envelopes-needed = Hace falta
envelopes-held = Hay en la caja
envelopes-over = Sobra o falta
envelopes-change = Para que cada sobre cierre exacto
envelopes-exact = La caja ya tiene las piezas. No hay que cambiar nada.
envelopes-missing = Falta efectivo: { $amount }. Primero tráelo y después llena los sobres.
envelopes-give = Lleva a cambiar { $amount }
envelopes-ask = Pide { $amount }

# La hoja para vender sin luz
papersheet-title = Ventas en papel
papersheet-note = Por si se va la luz
papersheet-till = Caja N.º
papersheet-day = Día
papersheet-from = Desde las
papersheet-to = Hasta las
papersheet-how-1 = Una rayita por cada cosa vendida, en la columna de cómo pagaron.
papersheet-how-2 = Si devuelven algo, tacha una de sus rayitas.
papersheet-how-3 = Yape y Plin: mira en el teléfono de la feria que llegó, y recién entrega.
papersheet-how-4 = Cuando vuelva la luz, todo se pasa a la caja con las horas de esta hoja.
papersheet-code = Código
papersheet-what = Qué
papersheet-price = Precio
papersheet-others = Otras cosas, o a otro precio
papersheet-moves = Plata que entró o salió sin venta
papersheet-when = Hora
papersheet-in = Entró
papersheet-out = Salió
papersheet-why = Por qué
papersheet-totals = Totales de esta hoja
papersheet-float = Sencillo al empezar
papersheet-soles = S/
papersheet-foot = { $fair } · Hoja interna, no es un comprobante

# El cierre en una hoja, y la lectura de una caja abierta
proofpage-reading = Lectura X: la caja sigue abierta
proofpage-count = Lo que se contó
proofpage-no-pieces = Se contó sin anotar billetes y monedas.
proofpage-not-counted = Todavía no se ha contado. Esto es lo que dicen los libros hasta ahora.
proofpage-wallets = Yape y Plin
proofpage-books = En los libros
proofpage-phone = En el celular
proofpage-unchecked = Sin revisar
proofpage-cash = Efectivo que debe haber
proofpage-wallets-recorded = Yape y Plin de los libros
proofpage-earlier = { $count ->
    [one] y { $count } conteo antes
   *[other] y { $count } conteos antes
}
proofpage-count-close = Al cerrar
proofpage-seal = Sello { $seal }

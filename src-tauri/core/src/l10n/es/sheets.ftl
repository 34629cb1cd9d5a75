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

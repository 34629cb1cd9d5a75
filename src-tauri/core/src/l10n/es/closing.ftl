# Contar y cerrar la caja, paso a paso.

# Los pasos
close-steps = Pasos para cerrar
close-step-count = Contar
close-step-compare = Comparar
close-step-wallets = Yape y Plin
close-step-table = La mesa
close-step-finish = Cerrar
close-title-count = Cuenta lo que hay en la caja
close-title-compare = Lo contado y lo esperado
close-title-wallets = Mira el celular
close-title-table = Lo que quedó en la mesa
close-title-finish = Lo último, y a cerrar
close-intro-count = Cuenta con calma, billete por billete. Cuánto se esperaba se ve después.
close-intro-compare = El conteo ya quedó anotado. Si algo se contó mal, cuenta otra vez: se guardan los dos.
close-intro-wallets = Busca cada pago en los movimientos del celular y tócalo si está. Los que no toques cuentan como no llegados.
close-intro-table = Escribe cuántos quedan de cada uno. Lo que dejes en blanco queda como está anotado.
close-intro-finish = Al cerrar, este día queda fijo y con su sello. La diferencia, si hay, no impide cerrar: solo necesita un motivo.
close-write = Anotar el conteo
close-again = Contar otra vez
close-next = Seguir

# La detective
clues-title = ¿Qué pudo pasar?
clues-intro = Son pistas para mirar juntas, no respuestas.
clues-none = No se ve una causa clara. Revisen las ventas con calma, o cierren con «No sabemos».
clues-not-needed = No hay nada que buscar.
clue-look = Ver
clue-it-was = Fue esto
clue-note_mistaken = Venta { $number }, { $time }: se anotó un billete de { $written }. ¿Y si era de { $maybe }?
clue-wallet_as_cash = Venta { $number }, { $time }: { $written } en efectivo. ¿Y si pagaron con Yape o Plin?
clue-cash_as_wallet = Venta { $number }, { $time }: { $written } por Yape o Plin. ¿Y si pagaron en efectivo?
clue-refund_kept = Venta { $number }, { $time }: se anotó una devolución de { $written }. ¿Se entregó ese dinero?
clue-advance_kept = { $time }: se anotó un adelanto de { $written }. ¿Se entregó ese dinero?
clue-rung_twice = Venta { $number }, { $time }: igual a la anterior, { $written }. ¿Se anotó dos veces?
clue-change_forgotten = Venta { $number }, { $time }: el vuelto era { $written }. ¿Se entregó?
clue-change_twice = Venta { $number }, { $time }: el vuelto era { $written }. ¿Se entregó dos veces?
clue-digits_swapped = { $time }: se escribió { $written }. ¿Y si era { $maybe }, con los números cambiados de lugar?
clue-pile_miscounted = La diferencia es justo un billete o una moneda de { $written }. Cuenta otra vez ese montón.

# Entre conteo y conteo
intervals-title = Entre conteo y conteo
interval = { $from } a { $to }
interval-even = cuadra

# Yape y Plin, uno por uno
wallets-arrived = { $arrived } de { $all } están en el celular.
wallet-of-sale = Venta { $number }
wallet-of-order = Encargo { $number }
wallet-row = { $wallet } · { $time }
wallets-extra-yape = Un Yape que no está aquí, en S/
wallets-extra-plin = Un Plin que no está aquí, en S/
wallets-unchecked = Hoy no se revisan

# La mesa
table-expected = deberían quedar { $expected }
table-count = Cuántos quedan de { $name }

# Cerrar
finish-wallets = Yape y Plin: diferencia
finish-unchecked = sin revisar
finish-difference = Diferencia
finish-even = Todo cuadra.
finish-reason = ¿Por qué hay una diferencia?
difference-wrong_change = Un vuelto equivocado
difference-note_mistaken = Un billete por otro
difference-not_rung_up = Una venta sin anotar
difference-rung_twice = Una venta anotada dos veces
difference-wrong_means = Efectivo por Yape o Plin, o al revés
difference-not_arrived = Un pago que no llegó
difference-mistyped = Un monto mal escrito
difference-unknown = No sabemos
difference-unsaid = No se dijo
closed-title = Cierre { $number }
closed-seal = Sello
closed-seal-why = Anótenlo en su cuaderno: si alguien cambia algo de este día, el sello ya no sale igual.
closed-done = Listo

# Cierres y abrir otra vez
closings-title = Cierres
closing-undone = abierto otra vez: { $at }
closing-seal = Sello { $seal }
closing-this-till = Esta caja
closing-other-till = Otra caja ({ $number })
proof-button = Prueba
reopen-button = Abrir otra vez
reopen-title = Abrir otra vez el cierre { $number }
reopen-intro = El cierre no se borra: queda anotado que se abrió otra vez, y por qué. Después hay que contar y cerrar de nuevo.
reopen-reason = ¿Por qué?
reopen-miscounted = Se contó mal
reopen-sale_missing = Faltaba una venta
reopen-too_early = Se cerró antes de tiempo
reopen-other = Otro motivo
reopen-confirm = Abrir otra vez

# La prueba
proof-see = Ver la prueba
proof-of-till = La prueba de la caja { $number }
proof-of-fair = La prueba de toda la feria
proof-holds = Los dos lados dan lo mismo: los libros cuadran.
proof-off = Los dos lados no dan lo mismo. Es culpa nuestra: revisa los libros y avisa a la organización.
proof-open = Hay una caja abierta: su dinero cuenta como lo esperado.
proof-left = Lo que se encontró
proof-right = De quién es
proof-sum = Suma
proof-counted_cash = Efectivo contado
proof-confirmed_wallets = Yape y Plin confirmados
proof-float = Sencillo al empezar
proof-cash_in = Dinero que entró
proof-cash_out = Dinero que salió
proof-statements = Hojas de las participantes
proof-fund = Fondo de la feria
proof-rounding = Redondeo que pone el fondo
proof-deposits = A cuenta, por entregar
proof-difference = Diferencia
proof-intro = Toca una línea para ver de qué está hecha.
proof-no-entries = No hay nada en esta línea.
proof-leave = Volver a la caja
proof-paper = La prueba, en una hoja
small-sales = Ventas de { "S/" }{"\u00A0"}5.00 o menos, para la boleta del día: { $count ->
    [one] { $count } venta
   *[other] { $count } ventas
}, { $total }.
entry-session_opened = Caja abierta
entry-session_closed = Cierre
entry-session_reopened = Abierta otra vez
entry-sale_made = Venta
entry-given_back = Devolución de la venta
entry-order_taken = Encargo
entry-order_cancelled = Encargo anulado
entry-cash_moved = Movimiento
entry-payout_made = Adelanto a una participante
entry-payout_taken_back = Adelanto anulado
audit-button = Revisar los libros
audit-busy = Revisando…
audit-holds = Todo cuadra: se revisaron { $entries ->
    [one] { $entries } anotación
   *[other] { $entries } anotaciones
}.
audit-problems = Hay { $problems ->
    [one] { $problems } cosa que no cuadra
   *[other] { $problems } cosas que no cuadran
}. Guarda una copia de la carpeta y avisa a la organización.

# Mientras se vende
till-drop = Entregar billetes grandes
drop-title = Entregar billetes
drop-intro = Para no tener mucho en la caja. Cuéntenlos entre dos; quien los recibe lo confirma.
drop-sum = Se entrega
drop-second = PIN o clave de quien los recibe
drop-second-hint = La encargada o la organización.
drop-confirm = Entregar
till-check = Conteo rápido
till-hand-over = Cambio de turno
check-title-check = Conteo rápido
check-title-hand_over = Cambio de turno
check-intro-check = Un conteo ahora ayuda a saber desde cuándo hay una diferencia. La caja sigue abierta.
check-intro-hand_over = Cuenten juntas antes de cambiar. La caja sigue abierta.
check-kept = Quedó anotado. Puedes seguir vendiendo.
check-done = Seguir vendiendo
day-paper-x = Lectura hasta ahora
day-small = { "S/" }{"\u00A0"}5.00 o menos
day-small-hint = { $count ->
    [one] { $count } venta, para la boleta del día.
   *[other] { $count } ventas, para la boleta del día.
}

# Ventas anotadas en papel
paper-sales = Anotar de papel
paper-sales-title = Ventas anotadas en papel
paper-sales-intro = Pasa la hoja: cuántos de cada uno se vendieron en efectivo, por Yape y por Plin.
paper-sales-from = Desde las
paper-sales-to = Hasta las
paper-sales-count = Cuántos de { $name }: { $means }
paper-sales-open-price = Tiene precio libre: véndelo aparte.
paper-sales-off = Promociones y rebajas, en S/
paper-sales-off-hint = Lo que se cobró de menos, por ejemplo por un 6 × 5. Si no hubo, déjalo en blanco.
paper-sales-check = Mira que coincida con el dinero que se juntó y con el celular.
paper-sales-keep = Guardar la hoja
paper-sales-kept = Guardado: { $sales ->
    [one] { $sales } venta
   *[other] { $sales } ventas
} de papel.
sale-from-paper = De papel, { $span }

# Turnos que nadie ha pagado, al cerrar
close-unpaid = { $count ->
    [one] Un turno está sin cobrar: { $total }
   *[other] { $count } turnos están sin cobrar: { $total }
}. Cóbralos en «{ nav-waiting }» antes de cerrar, o toca «{ turn-gone }» si ya no están.

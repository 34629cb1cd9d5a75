# Las reglas del reparto y el pago.

# Lo que se descuenta
rules-takes = ¿Cómo aporta cada una a la feria?
rules-takes-percent = Un % de cada venta
rules-takes-fee = Una cuota por el puesto
rules-order = Primero vuelven los materiales a quien los compró; después va el fondo, lo que se dona, y el resto es de ella.
rules-fee = Cuota por día, en S/
rules-fee-hint = Se descuenta al cerrar la caja, nunca más de lo que ganó.
rules-donated = Donación, en %
rules-donated-hint = De lo que le queda a cada una, para lo que acordaron juntas.

# Pagar
payout-over = Recibió de más
payout-rounding = En monedas y billetes son { $handed }: el fondo pone { $rounding }.
payouts-title = Lo que ya recibió
payout-taken-back = Anulado: { $at }
take-back = Anular
take-back-why = ¿Por qué se anula?
take-back-not_handed = No se entregó
take-back-wrong_amount = El monto no era ese
take-back-wrong_person = Era de otra
take-back-other = Otro motivo
take-back-confirm = Anular el pago
fund-payout-rounding = Redondeo al pagar
fund-payout-rounding-hint = Lo que el fondo puso para pagar con monedas.
fund-donated = Donado entre todas

# Su hoja, solo para ella
own-show = Mostrarle su hoja
own-title = Mi feria · { $alias }
own-private = Esta hoja es solo para ti.
own-done = Ya la vi
own-column = Mis números
own-sold = Vendí { $count ->
    [one] { $count } cosa
   *[other] { $count } cosas
}
own-materials = Materiales que usé
own-materials-hint = Vuelven a mí, para la próxima tanda.
own-fund-materials = Materiales que puso la feria
own-fund = Para la feria
own-fund-hint = Bolsas, mesa, movilidad.
own-donated = Lo que doné
own-profit = Mi ganancia
own-paid = Ya recibí
own-payable = Me toca recibir
own-products = Lo que más me dejó
own-nothing = Esta vez no hubo ventas. A veces pasa, y no dice nada malo de tu trabajo.
own-shared = lo hicimos en grupo
jars-title = Mis tres frascos
jars-intro = Reparte tu ganancia como tú quieras. Puedes cambiarlo después.
jar-reinvest = Reinvertir
jar-reinvest-hint = la próxima tanda
jar-save = Ahorrar
jar-save-hint = mi meta
jar-spend = Gastar
jar-spend-hint = hoy
jars-left = Falta repartir { $left }.
jars-fill = Guardar mis frascos
jars-filled = Listo, así quedaron.

# Las hojas y los sobres
paper-cancel = Dejarlo
statement-kind = ¿Cómo se lee?
kind-of-standard = Normal
kind-of-large-print = Letra grande
kind-of-easy-read = Fácil
statement-span = ¿De qué días?
statement-span-all = De toda la feria
statement-span-last = Solo de la última caja
payout-sheet = Hoja de pagos, con tiras para cortar
envelopes-paper = Los sobres, billete por billete

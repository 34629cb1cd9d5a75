# Lo que se lee en la ventana. Corto, de tú, y sin palabras difíciles.

# En todas partes
back = Volver
save = Guardar
saved = Guardado.
search = Buscar…
total = Total
retired = Retirado
amount-placeholder = 0.00
one-more = Uno más: { $name }
one-less = Uno menos: { $name }
piece-note = Billete de S/{"\u00A0"}{ $face }
piece-coin = Moneda de { $face }
note-face = S/{"\u00A0"}{ $face }
pictogram = Dibujo
keypad = Teclado
key-back = Borrar lo último
key-dot = Punto

# Arriba
nav-label = Pantallas
nav-sell = Vender
nav-sales = Ventas de hoy
nav-till = Caja
nav-products = Productos
nav-people = Participantes
nav-earnings = Ganancias
language-other = English
language-other-short = EN
leave = Salir
leave-label = Salir de la feria
till-is-open = La caja está abierta
till-is-closed = La caja está cerrada

# Ver mejor
look = Ver mejor
look-label = Ver mejor: colores y tamaño de las letras
look-theme = Colores
look-text = Tamaño de las letras
look-sample = Aa
theme-system = Automático
theme-everyday = Claro
theme-sunlight = Sol fuerte
theme-dark = Oscuro
text-normal = Normal
text-large = Grande
text-very_large = Muy grande

# El comienzo
start-title = Feriante
start-subtitle = La caja de tu feria. Sin internet.
opening = Abriendo…
open-title = Abrir una feria
open-none = Todavía no hay ferias aquí. Haz una nueva o prueba la de ejemplo.
open-choose = Está en otra carpeta…
open-submit = Abrir
passphrase = Clave
sample-title = Solo quiero probar
sample-intro = Una feria inventada, con productos y ventas. Toca sin miedo.
sample-open = Probar la feria de ejemplo
new-title = Una feria nueva
new-intro = Ponle nombre y una clave. Toma un minuto.
new-start = Hacer una feria nueva
new-name = Nombre de la feria
new-name-hint = Lo ven los clientes.
new-passphrase-hint = Protege los datos si se pierde la computadora. Nadie la puede recuperar: apúntala y guárdala lejos de aquí.
new-passphrase-again = La clave, otra vez
new-passphrase-differs = Las dos claves no son iguales.
new-fund = Fondo, en % de cada venta
new-fund-hint = Bolsas, mesa, movilidad.
new-float = Sencillo, en S/
new-float-hint = Para dar vuelto al abrir.
new-retention = Días que se guardan los datos
new-retention-hint = Contados desde que todas cobraron.
new-language = Idioma
new-submit = Hacer la feria
new-making = Haciendo la feria…

# Vender
sell-all = Todo
sell-products = Productos
sell-categories = Categorías
sell-empty = Toca un producto para empezar.
sell-no-products = Todavía no hay productos. Agrégalos en «Productos».
sell-nothing-found = No encontramos nada con eso.
sell-in-basket = { $count } en la venta
sell-left = { $left ->
    [one] queda { $left }
   *[other] quedan { $left }
}
sell-gone = agotado
sell-clear = Vaciar
sell-charge = Cobrar { $amount }
sell-charge-nothing = Cobrar
sell-saved = Venta { $number } guardada · { $total } · { $means }
sell-saved-change = Venta { $number } guardada · { $total } · { $means } · vuelto { $change }
sell-undone = Venta { $number } deshecha.
sell-returned = Venta { $number }: ya se devolvió todo.
sell-undo = Deshacer

# Cobrar
pay-title = Cobrar
pay-due = Por cobrar
pay-rounding = Se redondea a favor de quien compra: { $amount } menos.
pay-means = ¿Cómo paga?
means-mixed = Mixto
pay-with = ¿Con cuánto paga?
pay-cash-part = En efectivo: { $amount }
pay-notes = Billetes
pay-coins = Monedas
pay-exact = Exacto
pay-received = Recibido
pay-clear = Borrar
pay-change = Vuelto
pay-hand-over = Entrega:
pay-no-change = Justo. No hay vuelto.
pay-missing = Falta
pay-count = Cuenta en voz alta: «de { $from } a { $to }».
pay-back = Volver a la venta
pay-finish = Listo
pay-which-wallet = ¿Por dónde?
pay-wallet-part = Monto
pay-wallet-pays = Quien compra paga { $amount } desde su celular.
pay-wallet-look = Mira en nuestro celular si ya llegó.
pay-arrived = ¿Llegó el dinero a nuestro celular?
pay-arrived-how = Míralo en nuestros movimientos, no en el celular de quien compra.

# Ventas de hoy
sales-title = Ventas de hoy
sales-none = Todavía no hay ventas.
sales-choose = Toca una venta para verla.
sales-row = N.º { $number } · { $time } · { $means }
sales-returned = Con devolución
sale-number = N.º { $number }
sale-title = Venta { $number }
sale-line = { $quantity } × { $name }
sale-kept = { $kept ->
    [0] Se devolvió todo.
    [one] Se quedó con { $kept }.
   *[other] Se quedó con { $kept }.
}
sale-rounding = Redondeo
sale-received = Recibido
sale-change = Vuelto
sale-refunded = Devuelto
slip-title = Detalle de compra
slip-size = Tamaño del papel
paper-open = Abrir
paper-save = Guardar
paper-choose = Guardar en…
paper-saved = { $files ->
    [one] Guardado en { $path }
   *[other] { $files } archivos guardados en { $path }
}

# Devolución
return-start = Hacer una devolución
return-nothing-kept = Ya se devolvió todo
return-title = Devolución de la venta { $number }
return-of = de { $kept }
return-reason = ¿Por qué?
return-means = ¿Cómo devuelves el dinero?
return-refund = Devuelve
return-confirm = Confirmar devolución

# Caja
till-open-title = Abre la caja
till-open-intro = Cuenta las monedas y los billetes con que empiezas.
till-float = Sencillo al empezar
till-float-hint = En soles. Es para dar vuelto.
till-open = Abrir la caja
till-sessions = Qué ver
till-session = Caja { $number }
till-whole-fair = Toda la feria
till-since = Caja { $number } · desde { $at }
till-closed-intro = Ábrela para vender.
till-in = Entra dinero
till-out = Sale dinero
till-in-title = Entra dinero a la caja
till-out-title = Sale dinero de la caja
till-move-amount = Monto, en S/
till-move-reason = ¿Para qué?
till-move-save = Anotar
till-close = Contar y cerrar
count-of = Cuántos de { $piece }
count-sum = Has contado
count-back = Seguir vendiendo
count-close = Cerrar la caja

# Las cifras del día
day-sold = Lo vendido
day-gross = Vendido
day-sales = { $sales ->
    [one] { $sales } venta
   *[other] { $sales } ventas
} · { $returns ->
    [one] { $returns } devolución
   *[other] { $returns } devoluciones
}
day-discounts = Rebajas
day-returned = Devuelto
day-net = Quedó
day-rounding = Redondeo
day-rounding-hint = Lo pone el fondo.
day-means = Cómo pagaron
day-drawer = En la caja
day-cash-sales = Ventas en efectivo
day-deposits = A cuenta de encargos
day-deposits-hint = Es dinero por entregar: todavía no es venta.
day-swapped = A cuenta devuelto por otro medio
day-swapped-hint = Encargos anulados: entró por un medio y se devolvió por otro.
day-orders-yape = Encargos por Yape, aparte
day-orders-plin = Encargos por Plin, aparte
day-in = Entró
day-out = Salió
day-expected = Se esperaba
day-counted = Se contó
day-blind = Cuánto debe haber se ve después de contar.
day-compared = Se esperaba { $expected } y se contó { $counted }.
day-even = La caja cuadra exacto.
day-over = En la caja sobran { $amount }
day-short = En la caja faltan { $amount }
day-difference-of-till = Es de la caja, no de una persona. Conversen juntas qué pudo pasar.
day-paper = Reporte del día

# Productos
import = Importar
product-new = Producto nuevo
product-change = Cambiar producto
products-none = Todavía no hay productos. Agrega uno, o importa tu lista.
products-choose = Toca un producto para cambiarlo.
product-sold = { $sold ->
    [one] { $sold } vendido
   *[other] { $sold } vendidos
}
product-left = { $left ->
    [one] queda { $left }
   *[other] quedan { $left }
}
product-name-es = Nombre en español
product-name-en = Nombre en inglés (si quieres)
product-price = Precio, en S/
product-cost = Materiales, en S/
product-kind = ¿Cómo se entrega?
product-sku = Código
product-stock = ¿Cuántos trajeron?
product-duration = Minutos que toma
product-category = Categoría
product-materials-by = ¿Quién compró los materiales?
product-active = ¿Se vende?
product-active-yes = Sí, se vende
product-active-no = No, retirar
shares = ¿De quién es?
shares-hint = Los números dicen en cuántas partes se reparte.
shares-none = Toca a quienes lo hicieron, o el fondo.

# La foto de un producto
photo = Foto (si quieres)
photo-hint = Solo el producto, sin personas: así nos cuidamos.
photo-choose = Elegir foto…
photo-change = Cambiar foto…
photo-remove = Quitar foto
photo-reading = Preparando…

# Etiquetas y precios
prices-title = Etiquetas y precios
prices-all = { $count ->
    [0] No hay productos a la venta.
    [one] Del único producto a la venta.
   *[other] De los { $count } productos a la venta. Si buscas algo, solo de lo que encuentras.
}
prices-found = { $count ->
    [0] De lo que buscas no hay nada a la venta.
    [one] Solo del producto que encontraste.
   *[other] Solo de los { $count } productos que encontraste.
}
prices-what = ¿Qué imprimes?
prices-labels = Etiquetas
prices-price_tags = Carteles
prices-price_list = Lista
prices-paper_sheet = Sin luz
labels-sheet = Hoja de etiquetas
sheet-a4-3x8 = A4: 24 de 70 × 37 mm
sheet-a4-3x7 = A4: 21 de 63.5 × 38.1 mm
sheet-a4-5x13 = A4: 65 de 38.1 × 21.2 mm
sheet-letter-3x10 = Carta: 30 de 66.7 × 25.4 mm
labels-code = Código para el lector
code-code128 = Barras
code-qr = QR
labels-copies = De cada producto
labels-skip = Etiquetas ya usadas
tags-english = ¿En qué idioma va el nombre?
tags-english-no = Español
tags-english-yes = Español e inglés
list-size = Papel
list-a4 = A4, para la mesa
list-a3 = A3, para la pared
prices-sheet-note = Para vender en papel si se va la luz: una rayita por cada cosa, y después se pasa a la caja.
prices-full-size = Imprime a tamaño real (100 %), sin ajustar a la página.
prices-paper = El archivo para imprimir

# Importar
import-title = Importar una tabla
import-intro = Una hoja CSV o XLSX con estas columnas. Si una fila está mal, no se guarda nada.
import-columns-products = sku, name_es, name_en, kind, category, price, cost, unit, stock, duration_min, pictogram, materials_by, shares
import-columns-participants = alias, color, pictogram
import-choose = Elegir archivo…
import-reading = Leyendo…
import-done = Listo: { $added ->
    [one] { $added } nuevo
   *[other] { $added } nuevos
}, { $changed ->
    [one] { $changed } cambiado
   *[other] { $changed } cambiados
}, { $unchanged } sin cambios.

# Participantes
people-title = Participantes
people-none = Todavía no hay participantes.
people-choose = Toca a una participante para cambiarla.
person-new = Participante nueva
person-alias = Alias
person-alias-hint = Un nombre inventado que ella elige. Nunca el verdadero.
person-aliases = Alias para elegir
person-color = Color
person-active = ¿Participa?
person-active-yes = Sí, participa
person-active-no = No, retirar

# Ganancias
earnings-title = Ganancias
earnings-none = Todavía no hay participantes.
earnings-show-fund = Fondo y papeles
earned-who = Participante
earned-sold = Vendió
earned-materials = Materiales
earned-fund = Fondo
earned-profit = Ganancia
earned-paid = Pagado
earned-payable = Por pagar
fund-title = Fondo de la feria
fund-contribution = Aporte ({ $percent })
fund-materials = Materiales
fund-materials-hint = Los que compró el fondo.
fund-unshared = Ventas sin participante
fund-unshared-hint = Lo que queda de ellas.
fund-rounding = Redondeo
fund-rounding-hint = Lo que el fondo puso al redondear.
statements-one = Todas las hojas, en un archivo
statements-each = Una hoja por archivo
statement-title = Su hoja de ganancias
payout-owed = Por pagar
payout-amount = Monto, en S/
payout-method = ¿Cómo se paga?
payout-confirm-cash = Ya se lo entregué
payout-confirm-savings = Se guarda en su ahorro
payout-done = Pago anotado.
payout-nothing = No hay nada por pagar.

# La feria: sus reglas, quién es la encargada, los códigos QR
nav-fair = Feria
rules-title = Las reglas de la feria
rules-fund-from-now = Vale desde la próxima venta.
rules-discount = Mayor rebaja, en %
rules-discount-hint = Uno más grande lo da la encargada.
who-lead = Encargada de caja
lead-pin = PIN
lead-pin-new = PIN nuevo
lead-pin-hint = De 4 a 6 números. Díselo solo a ella.
lead-why = Si pones un PIN, solo la encargada devuelve dinero y cuenta la caja. Sin PIN, lo hace quien está vendiendo.
lead-why-set = Hay un PIN: solo la encargada devuelve dinero y cuenta la caja.
lead-save = Poner PIN
lead-change = Cambiar PIN
lead-remove = Quitar PIN
lead-set = Listo. El PIN nuevo ya vale.
lead-removed = Listo. Ya no hay PIN.
knock-either = Entrar
knock-either-title = ¿Quién entra?
knock-either-why = La encargada de caja, con su PIN. La organización, con la clave de la feria.
knock-either-words = PIN o clave
codes-title = Cobrar con QR
codes-why = Sube una captura del código QR de la organización, nunca el de una persona. Guardamos lo que dice el código, no la imagen. Antes de vender, escanéalo con un celular para ver que es el correcto.
code-none = Sin código: se muestra el que está impreso en la mesa.
code-choose = Elegir imagen…
code-change = Otra imagen…
code-remove = Quitar
code-label = Código QR de { $wallet }
code-show = Mostrar el QR de { $wallet }
code-due = A pagar
code-how = Escanea el código con { $wallet } y paga este monto.
code-next = Ver si llegó
pay-digits = Últimos números de la operación, si quieres
sale-digits = Operación …{ $digits }

# Quién está en la pantalla
lock = Bloquear
lock-label = Bloquear: deja la pantalla lista para vender
knock = Organización
knock-title = Entrar como organización
knock-why = Productos, participantes y ganancias se ven solo con la clave de la feria.
knock-enter = Entrar
knock-back = Seguir vendiendo

# Ventas que esperan
sell-park = Apartar
sell-waiting = Ventas apartadas
pay-sure = Sí, está bien
pay-check-note = Revisa el billete: tócalo, míralo a la luz y gíralo.
knock-sample = La clave de la feria de muestra es: feria de muestra
till-blind = Las cifras se ven al cerrar la caja. Así el conteo sale limpio.

# La venta, línea por línea
panel-back = Volver a los productos
no = No
sell-basket-sale = Venta
sell-basket-order = Encargo
sell-basket-pickup = Entrega de un encargo
sell-basket-exchange = Cambio
sell-hand-back = Devolver { $amount }
sell-leave = Dejarlo
sell-void-yes = Sí, anular
tile-open-price = a convenir
line-change = Cambiar esta línea
line-variant = ¿Cuál?
line-options = ¿Con algo más?
line-extra = { $name } · { $amount } más
line-server = ¿Quién atiende?
line-note = Nota
line-note-hint = Color, talla, lo que haya que bordar. Sale en el detalle.
line-off = { $why }: { $amount } menos
line-remove = Quitar de la venta

# Rebajas
off-button = Rebaja
off-title = Rebaja en toda la venta
off-line = Rebaja en esta línea
off-size = ¿En qué?
off-in-soles = En soles
off-in-percent = En %
off-soles = Cuántos soles menos
off-percent = Cuánto % menos
off-reason = ¿Por qué?
off-why-quantity = Lleva varios
off-why-flaw = Tiene una falla
off-why-last_ones = Últimas piezas
off-why-promotion = Oferta del día
off-why-other = Otro motivo
off-apply = Rebajar
off-remove = Quitar la rebaja
off-allow = Autorizar la rebaja
off-needs-lead = Pide a la encargada que autorice la rebaja.

# Lo que no tiene precio fijo
other-title = Otro producto
other-name = ¿Qué es?
other-name-maybe = ¿Qué es? (si quieres)
other-whose = ¿De quién es?
other-fund = De la feria
other-price = Precio
other-add = Agregar a la venta

# Encargos
order-button = Encargo
order-title = Encargo: se entrega después
order-number = Encargo { $number }
order-title-number = Encargo { $number }
order-pickup = ¿Cuándo lo recogen?
order-deposit = ¿Cuánto deja a cuenta?
order-deposit-none = Nada
order-deposit-half = La mitad: { $amount }
order-deposit-all = Todo: { $amount }
order-deposit-other = Otro monto, en S/
order-deposit-now = A cuenta
order-paid-before = Ya pagado
order-hint = Lo que deja a cuenta queda anotado como dinero por entregar. El resto se cobra al recoger.
order-leave = Ya no es encargo
order-charge = Cobrar { $amount } a cuenta
order-take = Anotar encargo
order-taken = Encargo { $number } anotado, para { $pickup }
orders-title = Encargos por entregar
orders-none = No hay encargos. Se hacen desde una venta, con «Encargo».
order-ready = Para { $pickup }
order-late = Ya debía estar: { $pickup }
order-paid = Dejó { $deposit } a cuenta de { $total }
order-owes = Falta { $balance }
order-more = Más
order-hand-over = Entregar
order-slip = Papel del encargo
order-cancel-means = ¿Cómo devuelves lo que dejó a cuenta?
order-cancel = Anular y devolver { $deposit }
order-state-picked_up = Entregado
order-state-cancelled = Anulado

# Turnos
nav-waiting = Encargos y{"\u00A0"}turnos
turn-take = Dar turno
turn-number = Turno { $number }
turns-title = Turnos de servicios
turns-none = No hay turnos. Se dan al vender un servicio.
turn-since = Desde las { $since } · toma { $minutes } min
turn-now = Le toca ahora
turn-wait = Empieza en unos { $minutes } min
turn-state-serving = Atendiendo
turn-state-done = Listo
turn-state-gone = Se fue
turn-paid = Pagado
turn-due = Falta cobrar
turn-returned = Dinero devuelto
turn-serve = Atender
turn-done = Terminó
turn-gone = Se fue
turn-back = Volver a la espera
turn-charge = Cobrar

# Cambios
exchange-credit = A favor
return-exchange = Cambiar por otra cosa
sales-find = N.º del detalle…
sales-not-found = No hay una venta de hoy con ese número.

# El sencillo
change-low = Queda poco sencillo: pide monedas.
till-count-float = Contar billete por billete
till-type-float = Escribir solo el total
till-count-why = Si lo cuentas, la caja te dirá con qué dar vuelto y te avisará cuando falte sencillo.

# Cómo se vende un producto
terms-price = ¿Qué precio tiene?
terms-price-fixed = Fijo
terms-price-open = Se escribe al vender
terms-bundle = Oferta por cantidad
terms-bundle-take = Lleva
terms-bundle-pay = Paga
terms-extras = Variantes y opciones
terms-extras-hint = Variantes: siempre se elige una (color, talla). Opciones: ninguna o varias (con maceta).
terms-variant = Variante
terms-option = Opción
terms-extra-name = Nombre en español
terms-extra-name-en = En inglés (si quieres)
terms-extra-price = Suma al precio, en S/
terms-extra-remove = Quitar
terms-add-variant = Agregar variante
terms-add-option = Agregar opción

# Practicar
practise = Practicar
practise-label = Practicar con clientes de juego
practise-title = Practicar
practise-intro = Vende a clientes de juego, con pistas. Nada se guarda.
practice-mark = PRÁCTICA
practice-end = Salir de la práctica
practice-help = Ayúdame
practice-customer = Cliente de juego
practice-step-told = Ya se lo dije
practice-step-look-telephone = Mirar nuestro celular
practice-step-look-note = Revisar el billete
practice-step-refuse-telephone = No ha llegado
practice-step-refuse-note = Devolver el billete
practice-step-next = Que pase el siguiente

# Lo que cualquiera puede ver (Esc dos veces)
cover-title = Lista de precios
cover-leave = Volver

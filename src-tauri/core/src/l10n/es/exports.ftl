# Archivos para la organización.

# La pantalla «Archivos»
files-card-title = Archivos
files-card-why = Tablas para una hoja de cálculo, el informe para donantes y el libro completo.
files-open = Sacar un archivo
files-title = Archivos
files-what = ¿Qué quieres sacar?
files-format = ¿En qué forma?
files-where = ¿Dónde se guarda?
files-where-papers = Con los papeles
files-where-choose = Elegir dónde…
files-passphrase = Clave de la feria
files-passphrase-why = Se pide cada vez. En el libro queda anotado qué se sacó y cuándo.
files-passphrase-missing = Escribe la clave de la feria.
files-aliases = Con alias
files-save = Guardar
files-saving = Guardando…
files-saved = Guardado: { $path }
format-pdf = PDF
format-xlsx = Hoja de cálculo
format-csv = CSV
format-jsonl = JSONL

# Qué es cada archivo. El nombre va también en la pestaña de la hoja de cálculo: 31 letras como mucho.
export-donors = Informe para donantes
export-sales = Ventas
export-earnings = Ganancias
export-stock = Existencias
export-movements = Movimientos de caja
export-cash_book = Libro de caja
export-journal = Libro completo
export-about-donors = Cuántas vendieron, cuánto se vendió y a dónde fue. Solo totales.
export-about-sales = Cada cosa vendida, con su hora y cómo se pagó.
export-about-earnings = Lo que ganó y cobró cada participante, y lo del fondo.
export-about-stock = Qué se trajo, qué se vendió y qué queda.
export-about-movements = El efectivo que entró y salió sin venta, y cada conteo.
export-about-cash_book = Todo el efectivo, paso a paso: entra, sale, queda.
export-about-journal = Todo lo anotado, para que cualquiera pueda revisarlo.
# Qué tiene adentro, y quién no lo debe ver
export-holds-donors = Tiene solo totales, sin alias: se puede dar a donantes. Saca uno solo, cuando la feria termine.
export-holds-sales = Tiene todas las ventas, sin decir de quién son. Es para quien lleva las cuentas; no lo publiques.
export-holds-earnings = Tiene el alias de cada participante y lo que ganó. Solo lo ve la organización: ninguna participante debe ver lo de otra.
export-holds-stock = Tiene los productos y lo que queda de cada uno, sin decir de quién son. Es para la organización.
export-holds-movements = Tiene el efectivo de la caja y sus diferencias, que no son de ninguna persona. Es para quien lleva las cuentas.
export-holds-cash_book = Tiene todo el efectivo de la feria, venta por venta. Es para quien lleva las cuentas; no lo publiques.
export-holds-journal = Tiene todo: los alias, lo que ganó cada una y el código de cobro de la organización. No lo mandes ni lo compartas; guárdalo aparte, como la clave.

# Las columnas de las tablas
column-in-soles = { $label } (S/)
column-advances = Adelantos
column-alias = Alias
column-amount = Monto
column-at = Fecha y hora
column-brought = Se trajo
column-cash = Efectivo de la venta
column-cash-left = Queda
column-category = Categoría
column-count = Cuántos
column-counted = Se contó
column-detail = Detalle
column-donated = Donó
column-difference = Diferencia
column-discount = Rebaja
column-expected = Debía haber
column-fund = Su parte al fondo
column-in = Entra
column-kept = Se quedó con
column-kept-total = Total que queda
column-left = Queda
column-left-value = Vale lo que queda
column-materials = Materiales
column-out = Sale
column-paid = Ya cobró
column-payable = Por pagar
column-plin = Plin de la venta
column-price = Precio
column-product = Producto
column-profit = Ganancia
column-quantity = Cantidad
column-reason = Razón
column-remark = Observación
column-sale = Venta
column-session = Caja
column-sku = Código
column-sold = Vendió
column-things-sold = Se vendió
column-to-fund = Para el fondo
column-topic = Tema
column-total = Total
column-what = Qué pasó
column-yape = Yape de la venta
export-from-paper = anotada en papel
export-returned = con devolución
export-fund-contribution = Fondo: su parte de cada venta
export-fund-materials = Fondo: materiales que compró
export-fund-unshared = Fondo: productos sin reparto
export-fund-donated = Fondo: lo donado al fin común
export-fund-rounding = Fondo: redondeo que asume
export-fund-payout-rounding = Fondo: pagos redondeados hacia arriba

# El libro de caja
cash-float = Sencillo al abrir
cash-sale = Venta { $number }
cash-return = Devolución de la venta { $number }
cash-deposit = A cuenta del encargo { $number }
cash-deposit-back = Devuelto de lo dejado a cuenta, encargo { $number }
cash-in = Entró
cash-out = Salió
cash-with-reason = { $what }: { $reason }
cash-advance = Adelanto a una participante
cash-advance-back = Adelanto que volvió
cash-counted-check = Conteo
cash-counted-hand_over = Conteo al cambiar de turno
cash-counted-close = Conteo al cerrar
cash-reopened = La caja se abrió otra vez
cash-other = Otro movimiento

# El informe para donantes
paper-donors-title = Informe de la feria
paper-donors-days = { $count ->
    [one] { $count } día de feria
   *[other] { $count } días de feria
}
paper-donors-participants = { $count ->
    [one] participante vendió
   *[other] participantes vendieron
}
paper-donors-sales = { $count ->
    [one] venta
   *[other] ventas
}
paper-donors-things = { $count ->
    [one] cosa vendida
   *[other] cosas vendidas
}
paper-donors-count = { $count ->
    [one] { $count } cosa
   *[other] { $count } cosas
}
paper-donors-note = Aquí solo hay totales. Lo que toca a menos de { $count } personas va junto con otras cosas o no se muestra, para que de nadie se sepa lo suyo.
days-between = { $first } a { $last }
donors-days = Días de feria
donors-participants = Participantes que vendieron
donors-sales = Ventas
donors-net = Se vendió
donors-by-category = Por categoría
donors-by-means = Cómo se pagó
donors-went = A dónde fue
donors-others = Lo demás, junto
donors-rounding = Redondeo a favor de quien compra
donors-fewer = Menos de { $count } personas: no se muestra
donors-went-profit = Ganancia de las participantes
donors-went-materials = Materiales, a quienes los compraron
donors-went-donated = Donado al fin común
donors-went-fund = Fondo de la feria

# Sin ventana
cli-export = Saca una tabla, el informe para donantes o el libro completo; la terminación de OUT dice en qué forma.
cli-arg-what = Qué se saca.
cli-export-done = Guardado. { $holds }

# Cuando no se puede, y lo que hay que decir
error-export-ending = El nombre del archivo tiene que terminar en { $endings }.
error-export-too-long = Son más filas de las que caben en una hoja de cálculo ({ $most }). Guárdalo como CSV.
error-file-name-telling = Quien vea el archivo lee su nombre. Para cuidar a quienes venden, quita la palabra «{ $word }».
notice-folder-synced = Ojo: esa carpeta parece copiarse sola a internet ({ $service }). Mejor una memoria USB o una carpeta que solo esté en esta computadora.

# Ventas escritas en papel
import-columns-sales = action, sale, at, sku, quantity, discount, payment

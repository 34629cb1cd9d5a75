# Lo que se dice cuando algo no se puede. Corto: qué pasa, dónde, y qué hacer.

# Una fila de una tabla: va antes de la frase de su falla.
error-row = { $file }, línea { $line }, columna «{ $column }», dice «{ $value }».

# Montos
error-amount-too-large = Ese monto es demasiado grande. Revisa los ceros.
error-amount-missing = Falta el monto. Escribe, por ejemplo, 2.50
error-amount-unreadable = «{ $text }» no se entiende como monto. Escribe, por ejemplo, 2.50
error-amount-negative = El monto no puede ser menor que cero.
error-amount-zero = Escribe un monto mayor que cero.
error-percent-zero = Escribe un porcentaje mayor que cero.
error-percent-out-of-range = El porcentaje va de 0 a 100, con dos decimales como mucho. Por ejemplo: 5 o 12.5

# La feria
error-fair-name-missing = Ponle un nombre a la feria.
error-fair-name-long = El nombre de la feria es muy largo. Usa { $most } letras como máximo.
error-fair-name-telling = Los clientes ven el nombre de la feria. Para cuidar a quienes venden, quita la palabra «{ $word }».
error-passphrase-too-short = La clave es muy corta. Usa al menos 8 letras; una frase es lo mejor.
error-passphrase-missing = Falta la clave. Escríbela cuando se pide, o ponla en FERIANTE_PASSPHRASE.
error-passphrase-wrong = Esa no es la clave de esta feria. Revisa mayúsculas y tildes, y prueba otra vez.
error-organizer-only = Eso lo hace la organización. Entra con la clave de la feria.
error-wait-to-try = Espera { $seconds } segundos y prueba otra vez.
error-retention-out-of-range = Los días van de 1 a 365.
error-not-a-fair = En esa carpeta no hay una feria de Feriante. Elige la carpeta que tiene «fair.db» y «key.age».
error-fair-exists = Esa carpeta ya tiene algo adentro. Elige una carpeta nueva o vacía.
error-newer-fair = Esta feria se hizo con una versión más nueva de Feriante. Ábrela con esa versión. No se cambió nada.
error-fair-in-use = Esta feria ya está abierta en otra ventana o programa. Ciérrala allí primero.
error-fair-closed = Primero abre una feria.
error-other-books = Eso ya no se anotó: estabas cambiando de caja. Toca otra vez.

# Las reglas de la feria
error-discount-limit-out-of-range = La rebaja más grande va de 0 a 100, con dos decimales como mucho. Por ejemplo: 20
error-qr-missing = No encontramos un código QR en esa imagen. Prueba con una captura donde el código se vea entero y nítido.
error-qr-several = En esa imagen hay más de un código QR. Recórtala para que quede solo uno.
error-qr-picture-large = Esa imagen es demasiado grande. Prueba con una captura de pantalla.
error-qr-picture-unreadable = Ese archivo no se puede leer como imagen. Usa PNG o JPEG.

# Encargada de caja
error-pin-form = El PIN lleva de 4 a 6 números.
error-pin-missing = Falta el PIN.
error-pin-wrong = Ese no es el PIN. Míralo bien y prueba otra vez.
error-lead-not-set = Esta feria todavía no tiene PIN de encargada. Lo pone la organización en «Feria».
error-lead-only = Eso lo hace la encargada de caja. Que entre con su PIN.

# Participantes
error-alias-missing = Escribe un alias.
error-alias-too-long = El alias «{ $alias }» es muy largo. Usa 24 letras como mucho.
error-alias-taken = Ya hay una participante con el alias «{ $alias }». Elige otro.
error-color-unknown = El color «{ $color }» no está en la lista. Usa uno de estos: red, orange, amber, green, teal, blue, indigo, violet, pink, brown.
error-participant-unknown = No hay una participante con el alias «{ $alias }». Agrégala primero, o revisa cómo está escrito.

# Productos
error-sku-missing = Falta el código del producto.
error-sku-taken = El código «{ $sku }» ya lo tiene otro producto. Usa otro código.
error-name-missing = Falta el nombre del producto en español.
error-name-long = El nombre es muy largo. Usa { $most } letras como máximo.
error-category-missing = Falta la categoría. Por ejemplo: desserts
error-price-negative = El precio no puede ser menor que cero.
error-cost-negative = El costo no puede ser menor que cero.
error-stock-not-stocked = Solo los productos listos para llevar tienen cantidad. Déjala en blanco.
error-stock-unreadable = «{ $text }» no se entiende. Escribe un número entero, o déjalo en blanco.
error-duration-not-service = Solo los servicios tienen duración. Déjala en blanco.
error-share-not-whole = Cada parte es un número entero mayor que cero. Por ejemplo: 1 o 2
error-share-twice = «{ $alias }» está dos veces. Ponla una sola vez, con la suma de sus partes.
error-kind-unknown = «{ $kind }» no es un tipo de producto. Usa stocked, made_to_order o service.
error-materials-by-unknown = «{ $text }» no dice quién compró los materiales. Usa participant o fund.
error-product-unknown = No hay un producto con el código «{ $sku }». Revisa el código o agrega el producto.

# Hojas de costos
error-costing-missing = Ese producto todavía no tiene hoja de costos. Llénala y guárdala primero.
error-batch-empty = ¿Cuántos salen de una tanda? Escribe 1 o más.
error-number-unreadable = «{ $text }» no se entiende. Escribe un número entero, por ejemplo 12
error-material-name-missing = Falta decir qué compraste. Escríbelo, o quita esa fila.
error-material-negative = Lo que gastaste en «{ $name }» no puede ser menor que cero.
error-materials-too-many = En la hoja entran { $most } materiales. Junta los pequeños en una sola fila.
error-hour-negative = Lo que vale tu hora no puede ser menor que cero.
error-indirect-negative = Los gastos de la feria no pueden ser menores que cero.
error-gain-out-of-range = Lo que quieres ganar va de 0 a { $most } %, sin decimales. Por ejemplo: 30
error-never-breaks-even = A este precio, por más que vendas, no alcanza. Sube el precio o gasta menos en materiales.
error-no-price-enough = La feria se queda con todo, así que ningún precio alcanza. Se cambia en las reglas de la feria.

# Ventas
error-basket-empty = Todavía no hay nada en la venta. Toca un producto.
error-quantity-zero = La cantidad tiene que ser 1 o más.
error-discount-above-line = La rebaja no puede ser mayor que lo que cuesta «{ $sku }», ni menor que cero.
error-cash-not-coins = La moneda más chica es de 10 céntimos. Revisa cuánto te dieron, por ejemplo 12.50
error-payment-below-total = Faltan { $missing } para completar el pago.
error-wallet-above-total = Por Yape o Plin van { $wallet }, pero la venta es de { $total }. Corrige el monto.
error-code-form = De la operación anota solo los últimos números: 4 como mucho.
error-till-closed = La caja está cerrada. Ábrela para vender.
error-till-open = La caja ya está abierta.
error-sale-unknown = No se encuentra la venta { $number }. Revisa el número.
error-nothing-to-undo = Esa venta ya no se puede deshacer. Búscala en las ventas de hoy y haz una devolución.
error-return-above-kept = Solo quedan { $kept } para devolver. Baja la cantidad.
error-count-missing = Escribe cuántos billetes y monedas hay. Si la caja está vacía, pon un 0.
error-count-unreadable = «{ $text }» no se entiende. Escribe cuántos hay: un número entero, o déjalo en blanco.
error-session-unknown = No hay una caja número { $session }.
error-id-reused = Ese pedido ya se usó para otra cosa. No se cambió nada; hazlo de nuevo.

# Pagos a participantes
error-payout-above-owed = Se le debe { $owed }. No se puede pagar más que eso.
error-advance-above-drawer = No hay tanto en la caja. Pon un monto menor, o dalo de otra plata.

# Tablas
error-centimos-unreadable = Se espera un número entero de céntimos, sin punto ni coma. Por ejemplo, 250 son S/ 2.50
error-quantity-unreadable = Se espera una cantidad: un número entero, 1 o más.
error-shares-unreadable = «{ $text }» no se entiende. Se espera alias y parte, por ejemplo Colibrí:2;Orquídea:1
error-payment-unreadable = «{ $text }» no se entiende. Se espera, por ejemplo, cash:2000 o yape:550 o cash:1000+yape:550
error-payment-missing = Falta cómo se pagó. Va en la primera fila de la venta, por ejemplo cash:2000
error-payment-twice = El pago va solo en la primera fila de la venta. Déjalo en blanco aquí.
error-time-unreadable = Se espera fecha y hora, por ejemplo 2023-12-05T15:04:00-05:00
error-action-unknown = Se espera sale (venta) o return (devolución).
error-sale-number-missing = Falta el número de la venta. Ponle uno, por ejemplo 1
error-sale-scattered = Las filas de la venta { $number } tienen que ir una tras otra.
error-means-unknown = Se espera cash, yape o plin.
error-table-not-utf8 = { $file }, línea { $line }: hay letras que no se pueden leer. Guarda el archivo como «CSV UTF-8» y prueba otra vez.
error-table-empty = { $file } está vacío. La primera línea tiene que llevar los nombres de las columnas.
error-table-column-missing = { $file }, línea 1: falta la columna «{ $column }».
error-table-column-unknown = { $file }, línea 1: la columna «{ $column }» no va aquí. Quítala o revisa su nombre.
error-table-column-twice = { $file }, línea 1: la columna «{ $column }» está dos veces.
error-table-field-count = { $file }, línea { $line }: hay { $found } columnas y se esperaban { $expected }. Si un texto lleva comas, ponlo entre comillas.
error-table-unreadable = { $file } no se puede leer como tabla. Usa CSV o XLSX.

# Fotos de productos
error-photo-unreadable = Esa foto no se puede leer. Usa una en JPEG, PNG o WebP.
error-photo-too-large = Esa foto es demasiado grande. Usa una de 15 MB o 50 megapíxeles como mucho.

# Etiquetas y listas de precios
error-nothing-to-print = No hay productos para imprimir. Agrega uno, o busca otra cosa.
error-copies-out-of-range = Escribe cuántas etiquetas de cada producto: de 1 a { $most }.
error-skip-out-of-range = En esa hoja puedes saltar de 0 a { $most } etiquetas.
error-labels-too-many = Serían { $labels } etiquetas, y en un archivo entran { $most }. Pide menos de cada producto, o menos productos.

# El aparato
error-disk-full = No hay espacio en el disco. Libera espacio y prueba otra vez. No se guardó nada a medias.
error-read-only = No se puede escribir en esa carpeta. Elige otra, o pide permiso para escribir en ella.
error-file-not-found = No se encuentra { $path }. Revisa el nombre.
error-store = Algo falló al guardar. No se guardó nada a medias. Cierra y abre Feriante; si sigue, avisa a la organización.
error-files = Algo falló con un archivo. No se guardó nada a medias. Prueba otra vez.
error-broken = Algo no cuadra en los libros, y es culpa nuestra. No se guardó nada a medias. Avisa a la organización.

# Avisos: no detienen nada
notice-pictogram-unknown = Línea { $line }: no tenemos el dibujo «{ $pictogram }»; va el de su categoría.
notice-alias-telling = Línea { $line }: «{ $alias }» parece un nombre o un número de verdad. Un alias cuida más.
notice-codes-as-qr = Como barras no entran bien, van como QR: { $codes }
notice-codes-as-text = Son muy largos para un código y van solo escritos: { $codes }

# Cosas raras: se preguntan antes de terminar, y se pueden dejar así
caution-many = ¿Son { $quantity }? Es bastante.
caution-much-cash = ¿Recibiste { $received }? La parte en efectivo es { $due }.
caution-price-changed = El precio cambió: era { $was }, ahora es { $now }.

# Lo que se vende de otra manera
error-bundle-not-fewer = En la oferta se paga menos de lo que se lleva, y al menos uno: por ejemplo, lleva 6 y paga 5.
error-bundle-unreadable = «{ $text }» no es una cantidad. Escribe números enteros, como 6 y 5.
error-extra-name-missing = Falta el nombre de una opción. Escríbelo, o quita esa fila.
error-extra-price-negative = Lo que se suma al precio no puede ser menos de cero.
error-discount-above-sale = La rebaja es más que lo que queda por cobrar ({ $left }). Pon una menor.
error-discount-needs-lead = Esta rebaja pasa del límite de la feria. Pide a la encargada de caja que la autorice.
error-reason-missing = Falta el motivo de la rebaja. Elige uno.
error-price-missing = Falta el precio. Escribe cuánto cuesta.
error-text-too-long = «{ $text }» es muy largo. Usa 40 letras como máximo.
error-server-unknown = Esa persona no atiende este servicio. Elige otra.
error-prepaid-above-total = Ya se había pagado { $prepaid } y el total es { $total }. Vuelve a empezar el cobro.
error-float-not-pieces = Los billetes y monedas suman { $counted }, y el sencillo anotado es otro. Cuenta de nuevo.

# Encargos y turnos
error-order-unknown = Ese encargo ya no está en la lista. Vuelve a mirarla.
error-order-done = Ese encargo ya se entregó o se anuló.
error-deposit-above-total = Lo que deja a cuenta no puede ser más que el total ({ $total }).
error-pickup-missing = Falta la hora de recojo. Elige una.
error-pickup-past = Esa hora de recojo ya pasó. Elige una más tarde.
error-pickup-agreed = Este encargo se entrega tal como se acordó. Apártalo o termínalo para vender otra cosa.
error-clock-unreadable = «{ $text }» no es una hora. Escribe, por ejemplo, 5:30 p. m. o 17:30
error-turn-unknown = Ese turno ya no está en la lista. Vuelve a mirarla.
error-no-service = Para dar turno agrega primero un servicio.

# Contar, cerrar y pagar
error-second-person-missing = Para entregar billetes hace falta otra persona: que ponga su PIN o la clave.
error-count-stale = Después de contar se movió dinero. Cuenta otra vez para cerrar.
error-count-impossible = «{ $text }» son demasiados de una sola pieza. Revisa ese número.
error-stock-impossible = «{ $text }» es demasiado para una mesa. Revisa ese número.
error-stock-twice = El producto «{ $sku }» está contado dos veces. Cuéntalo una sola vez.
error-difference-needs-reason = Hay una diferencia. Elige por qué, aunque sea «No sabemos».
error-entry-unknown = Eso ya no está en los libros de esta caja. Vuelve a empezar el conteo.
error-reopen-not-last = Solo se puede abrir otra vez el último cierre de esta caja.
error-sale-frozen = La venta { $number } es de una caja ya cerrada y no se cambia. Si traen algo de vuelta, haz una devolución.
error-paper-span-backwards = La hora en que terminó va después de la hora en que empezó.
error-paper-future = Esa hora todavía no llega. Pon la hora en que terminaron de anotar en papel.
error-paper-open-price = El precio de { $sku } se pone en cada venta. Anótalo aparte, en la pantalla de vender.
error-payout-unknown = Ese pago ya no está en la lista. Vuelve a mirarla.
error-payout-taken-back = Ese pago ya se anuló.
error-amount-not-coins = Un adelanto se da en monedas y billetes: termina el monto en 0, por ejemplo 12.50
error-jars-above-profit = Tu ganancia es { $profit } y en los frascos hay { $together }. Baja alguno.
error-proof-off = Los libros no cuadran, y es culpa nuestra: no cerramos nada. { $term ->
    [counted_cash] La parte que falla es el efectivo contado.
    [confirmed_wallets] La parte que falla es lo confirmado en Yape y Plin.
    [float] La parte que falla es el sencillo.
    [cash_in] La parte que falla es lo que entró.
    [cash_out] La parte que falla es lo que salió.
    [statements] La parte que falla son las hojas de las participantes.
    [fund] La parte que falla es el fondo.
    [rounding] La parte que falla es el redondeo.
    [deposits] La parte que falla es lo que se dejó a cuenta de encargos.
    [difference] La parte que falla es la diferencia.
   *[none] No se ve en qué parte.
} Revisa los libros y avisa a la organización.
error-donated-out-of-range = Lo que se dona va de 0 a 100 %. Por ejemplo: 10
error-paper-time-unreadable = «{ $text }» no es una hora. Escribe, por ejemplo, 15:10

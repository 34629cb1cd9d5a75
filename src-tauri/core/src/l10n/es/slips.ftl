# Los papeles en la pantalla y en la impresora.

paper-see = Ver
shown-page = Página { $place } de { $count }
shown-save = Guardar PDF
shown-print = Imprimir
slip-detail = Detalle

## Tamaños de papel
slip-roll58 = 58{"\u00A0"}mm
slip-roll80 = 80{"\u00A0"}mm
slip-a6 = A6
slip-a5 = A5

## Deshacer un encargo
order-undone = Encargo { $number } deshecho.
order-undone-back = Encargo { $number } deshecho. Devuelve { $deposit } que dejó a cuenta ({ $means }).

## Yape y Plin en la misma venta
pay-wallet-amount = { $name } · { $amount }
pay-wallet-rest = Lo que falta
pay-arrived-wallet = ¿Llegó el { $wallet } de { $amount }?
pay-arrived-yes = Sí, llegó
pay-arrived-seen = Llegó

# Al empezar una feria
begin-title = Para empezar
begin-intro = Primero las participantes, después los productos. Luego abre la caja y a vender.
begin-people = 1. Participantes
begin-products = 2. Productos
sell-saved-brief = Venta { $number } · { $total }

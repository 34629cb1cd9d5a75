# El tablero: cómo va la feria, en la pantalla y en el papel. Nunca dice quién vendió.

dashboard-title = Tablero de la feria
nav-dashboard = Tablero
dashboard-reports = ¿Qué quieres ver?
dashboard-of = ¿De cuándo?
dashboard-fair = Toda la feria
dashboard-session = Caja { $number } · { $day }, { $from } a { $to }
dashboard-session-open = Caja { $number } · { $day }, abierta desde las { $from }
dashboard-refresh = Actualizar
dashboard-none = Todavía no hay ventas. Cuando haya, aquí verás cómo va la feria.

# Las cifras grandes
dashboard-net = Se vendió
dashboard-net-why = menos lo devuelto
dashboard-sales = Ventas
dashboard-returns = { $count ->
    [0] sin devoluciones
    [one] { $count } devolución
   *[other] { $count } devoluciones
}
dashboard-ticket = Cada compra
dashboard-ticket-why = en promedio
dashboard-best = Mejor hora

# Los cuadros
dashboard-means = Cómo pagaron
dashboard-hours = Por hora
dashboard-categories = Por categoría
dashboard-products = Lo que más entró
dashboard-others = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
dashboard-chart = { $title }: { $first }, { $amount }, es lo más alto de { $count }.
dashboard-chart-one = { $title }: { $first }, { $amount }.
dashboard-numbers = En números
dashboard-what = Qué
dashboard-pieces = Piezas
dashboard-amount = Entró

# Lo que se acabó y lo que va lento
dashboard-sold-out = Se acabó
dashboard-sold-out-none = Nada se ha acabado todavía.
dashboard-slow = Va lento
dashboard-slow-rule = Se trajeron 5 o más y se vendió menos de la cuarta parte.
dashboard-slow-none = Nada va lento.
dashboard-slow-row = { $sold ->
    [0] no se vendió ninguno de { $brought }
    [one] se vendió { $sold } de { $brought }
   *[other] se vendieron { $sold } de { $brought }
} · quedan { $left }
dashboard-worth = lo que queda vale { $worth }
dashboard-paper = El tablero, en papel

# Por alias, solo con la clave
dashboard-alias = Por alias
dashboard-alias-why = Lo que vendió cada una se ve solo con la clave de la feria, y se esconde al salir.
dashboard-alias-show = Ver por alias
dashboard-alias-hide = Esconder
dashboard-alias-who = Participante
dashboard-alias-sold = Vendió
dashboard-alias-profit = Ganancia

# El papel
paper-dashboard-printed = Impreso el { $at }
paper-dashboard-page = hoja { $place } de { $count }

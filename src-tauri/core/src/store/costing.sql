SELECT product, pieces, materials, minutes, hour, indirect, gain FROM costing WHERE product = ?1

// One number that changes with any node, relationship, label or property.
// Columns: fingerprint
CALL {
  MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS nodeKeys
}
CALL {
  MATCH (n) UNWIND keys(n) AS key
  RETURN sum(size(toString(CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN size(n[key]) ELSE n[key] END))) AS nodeSizes
}
CALL {
  MATCH ()-[r]->() RETURN count(r) AS relationships, sum(size(keys(r))) AS keys
}
RETURN nodes * 1000003 + nodeKeys * 10007 + nodeSizes * 101 + relationships * 31 + keys AS fingerprint

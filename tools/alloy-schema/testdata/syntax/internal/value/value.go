package value

type Value struct{}

type RawFunction func(args ...Value) (Value, error)

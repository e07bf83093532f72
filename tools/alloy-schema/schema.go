package main

import (
	"bytes"
	"encoding/json"
)

// The types of this file are those of lib/alloy/schema.ts, which documents them.

// Ordered is a JSON object that keeps its order of insertion.
type Ordered[T any] struct {
	keys   []string
	values map[string]T
}

// NewOrdered is an empty object.
func NewOrdered[T any]() *Ordered[T] { return &Ordered[T]{values: map[string]T{}} }

// Set adds or replaces one key.
func (o *Ordered[T]) Set(key string, value T) {
	if _, ok := o.values[key]; !ok {
		o.keys = append(o.keys, key)
	}
	o.values[key] = value
}

// Get finds one value.
func (o *Ordered[T]) Get(key string) (T, bool) {
	value, ok := o.values[key]
	return value, ok
}

// Keys lists the keys in order.
func (o *Ordered[T]) Keys() []string {
	if o == nil {
		return nil
	}
	return o.keys
}

// MarshalJSON writes the object in its own order.
func (o *Ordered[T]) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	out.WriteByte('{')
	for i, key := range o.keys {
		if i > 0 {
			out.WriteByte(',')
		}
		name, err := marshal(key)
		if err != nil {
			return nil, err
		}
		value, err := marshal(o.values[key])
		if err != nil {
			return nil, err
		}
		out.Write(name)
		out.WriteByte(':')
		out.Write(value)
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

// marshal is json.Marshal without the escaping of <, > and &, which the schema's readers need not see.
func marshal(value any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), nil
}

type NamespaceSchema struct {
	Release    string                    `json:"release"`
	Namespace  string                    `json:"namespace"`
	Components *Ordered[ComponentSchema] `json:"components"`
	Bodies     *Ordered[*BodySchema]     `json:"bodies"`
}

type ComponentSchema struct {
	Stability string               `json:"stability"`
	Community bool                 `json:"community,omitempty"`
	Labelled  bool                 `json:"labelled"`
	Repeated  bool                 `json:"repeated"`
	Docs      string               `json:"docs"`
	Arguments string               `json:"arguments"`
	Exports   *Ordered[TypeSchema] `json:"exports,omitempty"`
	Module    bool                 `json:"module,omitempty"`
}

type BodySchema struct {
	Attributes *Ordered[*AttributeSchema] `json:"attributes"`
	Blocks     *Ordered[*BlockSchema]     `json:"blocks"`
	Groups     *Ordered[*GroupSchema]     `json:"groups,omitempty"`
}

type AttributeSchema struct {
	Type     TypeSchema `json:"type"`
	Required bool       `json:"required,omitempty"`
	// JSON null where Go leaves a pointer or an interface nil, nothing where the value is not static.
	Default    json.RawMessage `json:"default,omitempty"`
	Inherits   bool            `json:"inherits,omitempty"`
	Deprecated bool            `json:"deprecated,omitempty"`
	Suggested  []string        `json:"suggested,omitempty"`
}

type BlockSchema struct {
	Body       string                    `json:"body"`
	Required   bool                      `json:"required,omitempty"`
	Repeated   bool                      `json:"repeated,omitempty"`
	Labelled   bool                      `json:"labelled,omitempty"`
	Deprecated bool                      `json:"deprecated,omitempty"`
	Defaults   *Ordered[json.RawMessage] `json:"defaults,omitempty"`
	Module     bool                      `json:"module,omitempty"`
}

type GroupSchema struct {
	Required     bool                   `json:"required,omitempty"`
	Alternatives *Ordered[*BlockSchema] `json:"alternatives"`
}

type TypeSchema struct {
	Kind     string      `json:"kind"`
	Enum     []string    `json:"enum,omitempty"`
	Integer  bool        `json:"integer,omitempty"`
	Unsigned bool        `json:"unsigned,omitempty"`
	Elem     *TypeSchema `json:"elem,omitempty"`
	Body     string      `json:"body,omitempty"`
	Name     string      `json:"name,omitempty"`
}

func listOf(elem TypeSchema) TypeSchema { return TypeSchema{Kind: "list", Elem: &elem} }

func mapOf(elem TypeSchema) TypeSchema { return TypeSchema{Kind: "map", Elem: &elem} }

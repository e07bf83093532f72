package shared

type Arguments struct {
	Name string `alloy:"name,attr"`
}

type Exports struct {
	Output []string `alloy:"output,attr"`
}

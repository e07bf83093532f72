package pitfalls

type Pipeline struct {
	Stages []Stage `alloy:"stage,enum,optional"`
}

// Stage holds one of several blocks; match holds stages again.
type Stage struct {
	Regex *Regex `alloy:"regex,block,optional"`
	Match *Match `alloy:"match,block,optional"`
}

type Regex struct {
	Expression string `alloy:"expression,attr"`
}

type Match struct {
	Stages []Stage `alloy:"stage,enum,optional"`
	Rules  []Rule  `alloy:"rule,block"`
}

type Rule struct {
	Name string `alloy:",label"`
	// Deprecated: use stage instead.
	Old     string  `alloy:"old,attr,optional"`
	Objects []Regex `alloy:"objects,attr,optional"`
}

package alloytypes

type Secret string

func (Secret) AlloyCapsule() {}

type OptionalSecret struct {
	IsSecret bool
	Value    string
}

func (OptionalSecret) AlloyCapsule() {}

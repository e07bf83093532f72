package main

import (
	"fmt"
	"go/ast"
	"go/types"

	"alloy-schema/source"
)

// configBlock is a block that stands at the top level of a configuration without being a component.
type configBlock struct {
	name       string
	pkg, typ   string // Empty for a block whose whole body is components.
	stability  string
	labelled   bool
	module     bool
	exports    map[string]TypeSchema
	moduleBody string // The name of the inner block that holds components.
}

const (
	ga           = "generally-available"
	experimental = "experimental"
	importSource = source.AlloyModule + "/internal/nodeconf/importsource"
	nodeConf     = source.AlloyModule + "/internal/nodeconf"
)

// languageBlocks are those that internal/runtime/source.go and the controller's NewConfigNode and
// NewDeclareNode know. Their Go types are bound to their names in code there, not in a registry.
var languageBlocks = []configBlock{
	{name: "argument", pkg: nodeConf + "/argument", typ: "Arguments", stability: ga, labelled: true,
		exports: map[string]TypeSchema{"value": {Kind: "any"}}}, // node_config_argument.go: argument.x.value
	{name: "declare", stability: ga, labelled: true, module: true},
	{name: "export", pkg: nodeConf + "/export", typ: "Arguments", stability: ga, labelled: true},
	{name: "foreach", pkg: nodeConf + "/foreach", typ: "Arguments", stability: experimental, labelled: true,
		moduleBody: "template"}, // node_config_foreach.go splits the template block off before decoding.
	{name: "import.file", pkg: importSource, typ: "FileArguments", stability: ga, labelled: true},
	{name: "import.git", pkg: importSource, typ: "GitArguments", stability: ga, labelled: true},
	{name: "import.http", pkg: importSource, typ: "HTTPArguments", stability: ga, labelled: true},
	{name: "import.string", pkg: importSource, typ: "StringArguments", stability: ga, labelled: true},
	{name: "logging", pkg: source.AlloyModule + "/internal/runtime/logging", typ: "Options", stability: ga},
	{name: "tracing", pkg: source.AlloyModule + "/internal/runtime/tracing", typ: "Options", stability: ga},
}

// Where the body of these blocks is kept, since no Go type stands behind it.
const (
	emptyBody   = "config.Empty"
	foreachBody = "config.Template"
)

// servicePackages are the services of Alloy; those whose definition names a ConfigType have a block.
func serviceBlocks(loader *source.Loader, dirs []string) ([]configBlock, error) {
	var blocks []configBlock
	for _, dir := range dirs {
		loaded, err := loader.Load(source.AlloyModule + "/internal/service/" + dir)
		if err != nil {
			return nil, err
		}
		block, ok, err := serviceBlock(loaded)
		if err != nil {
			return nil, err
		}
		if ok {
			blocks = append(blocks, block)
		}
	}
	return blocks, nil
}

// serviceBlock reads the first service.Definition literal with a ConfigType; further ones in a package
// are stubs of the same service.
func serviceBlock(loaded *source.Package) (block configBlock, found bool, err error) {
	for _, file := range loaded.Files {
		ast.Inspect(file, func(node ast.Node) bool {
			literal, ok := node.(*ast.CompositeLit)
			if !ok || found || !isFunction(loaded, literal.Type, source.AlloyModule+"/internal/service", "Definition") {
				return true
			}
			for _, element := range literal.Elts {
				pair := element.(*ast.KeyValueExpr)
				value := loaded.Info.Types[pair.Value]
				switch pair.Key.(*ast.Ident).Name {
				case "Name":
					block.name = stringConstant(value)
				case "ConfigType":
					if named, ok := types.Unalias(value.Type).(*types.Named); ok {
						block.pkg, block.typ, found = named.Obj().Pkg().Path(), named.Obj().Name(), true
					}
				case "Stability":
					block.stability, err = stabilityOf(loaded, pair.Value)
				}
			}
			return true
		})
	}
	if found && block.name == "" {
		return block, false, fmt.Errorf("%s: the service's name is not a constant", loaded.Types.Path())
	}
	return block, found, err
}

import { ApiObject, type App, type Chart, type JsonPatch } from 'cdk8s';
import { applyPatch } from 'fast-json-patch';
import type { Settings } from '../environment';
import { nameOf } from '../manifest';
import { ownCode } from './own-code';

/** Gives every object of every chart to the function that an environment brings. */
export function changeObjects(app: App, { extend: { objects } }: Settings): void {
  if (!objects) return;
  for (const chart of app.charts) {
    for (const object of objectsIn(chart)) {
      checkPatches(object);
      ownCode(at(object), () => objects(object));
    }
  }
}

/** cdk8s leaves out a patch whose path leads nowhere, and says nothing: here it throws at the line that adds it. */
function checkPatches(object: ApiObject): void {
  const add = object.addJsonPatch.bind(object);
  object.addJsonPatch = (...patches: JsonPatch[]) => {
    applyPatch(
      object.toJson(),
      patches.map((patch) => patch._toJson()),
      true,
    );
    add(...patches);
  };
}

/** Those of constructs inside it too, which `apiObjects` of a chart leaves out. */
function objectsIn(chart: Chart): readonly ApiObject[] {
  return chart.node.findAll().filter(ApiObject.isApiObject);
}

function at({ kind, metadata, apiVersion }: ApiObject): string {
  const name = nameOf({ kind, metadata: { name: metadata.name ?? '', namespace: metadata.namespace } });
  return `extend.objects: ${name} (${apiVersion})`;
}

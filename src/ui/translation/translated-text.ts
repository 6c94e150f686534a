/**
 * A translation by the browser puts elements of its own in place of text nodes. React keeps writing into the nodes
 * that it made, so that the page shows old text, and fails where it takes such a node out or puts something before it.
 * From this call on, what stands for a node is remembered: it gives its place back when the node is written into, and is
 * taken for the node where the page says where something goes. Text that is new is translated again.
 */
export function keepTranslatedTextAlive(root: Node): void {
  const replacements = new WeakMap<Node, ChildNode>();

  const written = new MutationObserver((records) => {
    for (const { target } of records) {
      const replacement = replacements.get(target);
      replacements.delete(target);
      if (replacement?.isConnected === true && target instanceof Text) replacement.replaceWith(target);
    }
  });

  const replaced = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const [removed] = removedNodes;
      if (!(removed instanceof Text) || removed.isConnected) continue;
      // In one step, or put beside the text before that was taken out.
      const replacement = [addedNodes[0], previousSibling, nextSibling].find(isOfTranslation);
      if (replacement === undefined) continue;
      replacements.set(removed, replacement);
      written.observe(removed, { characterData: true });
    }
  });
  replaced.observe(root, { childList: true, subtree: true });

  /** The child of this parent that stands for what React takes for its child; the node itself where nothing does. */
  const presentChild = (parent: Node, node: Node): Node => {
    if (node.parentNode === parent) return node;
    let child: Node | null = replacements.get(node) ?? node;
    while (child !== null && child.parentNode !== parent) child = child.parentNode;
    return child ?? node;
  };

  const { insertBefore, removeChild } = Node.prototype;
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    insertBefore.call(this, node, before === null ? null : presentChild(this, before));
    return node;
  };
  Node.prototype.removeChild = function <T extends Node>(this: Node, node: T): T {
    removeChild.call(this, presentChild(this, node));
    return node;
  };
}

/** The element that browsers wrap what they have translated in; no page writes it any more. */
const isOfTranslation = (node: Node | null | undefined): node is HTMLElement =>
  node instanceof HTMLElement && node.tagName === 'FONT';

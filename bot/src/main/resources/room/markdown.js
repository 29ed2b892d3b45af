// Shows Markdown that the bot or the notes wrote. HTML is off, pictures from elsewhere are off, and nothing carries a
// style attribute, because the page's policy forbids it.
const markdown = window.markdownit({ html: false, linkify: false, typographer: false }).disable('image');
const rules = markdown.renderer.rules;
const TOP_HEADING = 3;

rules.th_open = rules.td_open = (tokens, index, options, env, self) => {
  const token = tokens[index];
  const style = token.attrGet('style');
  if (style) {
    token.attrs = [['class', `align-${style.replace('text-align:', '')}`]];
  }
  return self.renderToken(tokens, index, options);
};

rules.table_open = () => '<div class="table" tabindex="0"><table>';
rules.table_close = () => '</table></div>';

rules.heading_open = rules.heading_close = (tokens, index, options, env, self) => {
  tokens[index].tag = `h${Math.min(6, Number(tokens[index].tag.slice(1)) + TOP_HEADING)}`;
  return self.renderToken(tokens, index, options);
};

rules.link_open = (tokens, index, options, env, self) => {
  if (!tokens[index].attrGet('href').startsWith('/#')) {
    tokens[index].attrSet('target', '_blank');
    tokens[index].attrSet('rel', 'noopener noreferrer');
  }
  return self.renderToken(tokens, index, options);
};

export function markdownElement(text) {
  const element = document.createElement('div');
  element.className = 'markdown';
  element.innerHTML = markdown.render(text);
  return element;
}

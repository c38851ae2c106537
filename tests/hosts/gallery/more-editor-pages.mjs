/** Editors that are seen less often, older versions, and known ones in unusual places. */

const style = (path) => `<link rel="stylesheet" href="/npm/${path}">`;
const script = (path) => `<script src="/npm/${path}"></script>`;
const own = (name, head = '', file = name) => ({ name, file: `${file}.js`, head });

export const moreEditorPages = [
  own(
    'froala',
    style('froala-editor/css/froala_editor.pkgd.min.css') + script('froala-editor/js/froala_editor.pkgd.min.js'),
  ),
  own('suneditor', style('suneditor/dist/suneditor.min.css') + script('suneditor/dist/suneditor.min.js')),
  own('squire'),
  own('pell'),
  own('toast-ui', style('@toast-ui/editor/dist/toastui-editor.css')),
  own('toast-ui-markdown', style('@toast-ui/editor/dist/toastui-editor.css'), 'toast-ui'),
  own('milkdown', style('@milkdown/crepe/lib/theme/common/style.css')),
  own('blocknote', style('@blocknote/core/dist/style.css')),
  own(
    'sceditor',
    style('sceditor/minified/themes/default.min.css') +
      script('sceditor/minified/sceditor.min.js') +
      script('sceditor/minified/plugins/undo.js'),
  ),
  own('wangeditor', style('@wangeditor/editor/dist/css/style.css')),
  own('tiptap-2'),
  own('ckeditor-5-classic', script('ckeditor5-classic/build/ckeditor.js')),
  own('ckeditor-4-inline', script('ckeditor4/ckeditor.js')),
  own('roosterjs'),
  own('vditor-wysiwyg', style('vditor/dist/index.css') + script('vditor/dist/index.min.js'), 'vditor'),
  own('vditor-ir', style('vditor/dist/index.css') + script('vditor/dist/index.min.js'), 'vditor'),
  own('vditor-sv', style('vditor/dist/index.css') + script('vditor/dist/index.min.js'), 'vditor'),
  own('codejar'),
  own('monaco-34', script('monaco34/min/vs/loader.js')),
  own('codemirror-5-editable', style('codemirror5/lib/codemirror.css') + script('codemirror5/lib/codemirror.js')),
  own('prosemirror-in-frame', '', 'prosemirror-placed'),
  own('prosemirror-in-shadow', '', 'prosemirror-placed'),
  own('tinymce-4-inline', script('tinymce4/tinymce.min.js'), 'tinymce'),
];

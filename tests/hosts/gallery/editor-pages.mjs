/** Real editors, from npm. Old versions too: those are what dossier systems ship. */

const style = (path) => `<link rel="stylesheet" href="/npm/${path}">`;
const script = (path) => `<script src="/npm/${path}"></script>`;
const own = (name, head = '') => ({ name, file: `${name}.js`, head });
const tiny = (version, more = '') => ({
  name: `tinymce-${version}${more && `-${more}`}`,
  file: 'tinymce.js',
  head: script(`tinymce${version}/tinymce.min.js`),
});
const jquery = script('jquery/dist/jquery.min.js');

export const editorPages = [
  tiny(4),
  tiny(5),
  tiny(5, 'paste'),
  tiny(6),
  tiny(7),
  tiny(8),
  tiny(8, 'inline'),
  own('ckeditor-4', script('ckeditor4/ckeditor.js')),
  own('ckeditor-5', style('ckeditor5/dist/browser/ckeditor5.css')),
  own('quill-1', style('quill1/dist/quill.snow.css') + script('quill1/dist/quill.min.js')),
  own('quill-2', style('quill/dist/quill.snow.css') + script('quill/dist/quill.js')),
  {
    ...own(
      'summernote',
      jquery + style('summernote/dist/summernote-lite.css') + script('summernote/dist/summernote-lite.js'),
    ),
  },
  {
    ...own(
      'summernote-08',
      jquery + style('summernote08/dist/summernote-lite.css') + script('summernote08/dist/summernote-lite.js'),
    ),
    file: 'summernote.js',
  },
  own('trumbowyg', jquery + style('trumbowyg/dist/ui/trumbowyg.min.css') + script('trumbowyg/dist/trumbowyg.min.js')),
  own('jodit', style('jodit/es2021/jodit.min.css') + script('jodit/es2021/jodit.min.js')),
  own('trix', style('trix/dist/trix.css')),
  own(
    'medium-editor',
    style('medium-editor/dist/css/medium-editor.css') + script('medium-editor/dist/js/medium-editor.js'),
  ),
  own('draft-js'),
  own('slate'),
  own('lexical'),
  own('lexical-plain'),
  own('prosemirror', style('prosemirror-view/style/prosemirror.css')),
  own('tiptap'),
  own('editorjs'),
  own('codemirror-5', style('codemirror5/lib/codemirror.css') + script('codemirror5/lib/codemirror.js')),
  own('easymde', style('easymde/dist/easymde.min.css') + script('easymde/dist/easymde.min.js')),
  own('codemirror-6'),
  own('ace', script('ace-builds/src-min-noconflict/ace.js')),
  own('monaco', script('monaco-editor/min/vs/loader.js')),
];

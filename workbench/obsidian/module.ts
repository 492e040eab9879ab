import moment from 'moment';
import type * as Obsidian from 'obsidian';
import { App } from './app';
import { BasesView, QueryController } from './bases-view';
import { arrayBufferToBase64, arrayBufferToHex, base64ToArrayBuffer, hexToArrayBuffer } from './binary';
import { Component } from './component';
import { debounce } from './debounce';
import { Editor } from './editor/editor';
import { EditorSuggest } from './editor/editor-suggest';
import { editorEditorField, editorInfoField, editorLivePreviewField, editorViewField, livePreviewState } from './editor/fields';
import { Events } from './events';
import { HoverPopover } from './hover-popover';
import { ConfirmationButton, ConfirmationModal } from './interface/confirmation-modal';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './interface/fuzzy';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './interface/icons';
import { Menu, MenuSeparator } from './interface/menu';
import { MenuItem } from './interface/menu-item';
import { Modal } from './interface/modal';
import { Notice } from './interface/notice';
import { AbstractInputSuggest, PopoverSuggest } from './interface/popover-suggest';
import { Keymap, Scope } from './interface/scope';
import { FuzzySuggestModal, SuggestModal } from './interface/suggest-modal';
import { displayTooltip, setTooltip } from './interface/tooltip';
import { MarkdownPreviewView } from './markdown/markdown-preview-view';
import { MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer } from './markdown/markdown-renderer';
import { apiVersion, Platform, requireApiVersion } from './platform';
import { Plugin } from './plugin';
import { BaseComponent, ValueComponent } from './settings/base-component';
import { ButtonComponent, ExtraButtonComponent } from './settings/button-component';
import { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './settings/choice-components';
import { ColorComponent } from './settings/color-component';
import { DisplayValueComponent } from './settings/display-value-component';
import { Setting } from './settings/setting';
import { SettingGroup } from './settings/setting-group';
import { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab';
import { AbstractTextComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './settings/text-components';
import { throwingPrototype } from './strict';
import { Tasks } from './tasks';
import { TAbstractFile, TFile, TFolder } from './vault/abstract-file';
import { FileManager } from './vault/file-manager';
import { getFrontMatterInfo, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseYaml, stringifyYaml } from './vault/frontmatter';
import { getAllTags, getLinkpath, iterateCacheRefs, iterateRefs, parseLinktext, resolveSubpath, stripHeading, stripHeadingForLink } from './vault/links';
import { MetadataCache } from './vault/metadata-cache';
import { normalizePath } from './vault/normalize-path';
import { Vault } from './vault/vault';
import { FileView } from './views/file-view';
import { ItemView } from './views/item-view';
import { MarkdownView } from './views/markdown-view';
import { EditableFileView, TextFileView } from './views/text-file-view';
import { View } from './views/view';
import { getLanguage } from './words';
import { WorkspaceContainer, WorkspaceFloating, WorkspaceItem, WorkspaceParent, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from './workspace/items';
import { WorkspaceLeaf } from './workspace/leaf';
import { WorkspaceWindow } from './workspace/popout';
import { WorkspaceTabs } from './workspace/tabs';
import { Workspace } from './workspace/workspace';

const exported = {
  AbstractInputSuggest, AbstractTextComponent, addIcon, apiVersion, App, arrayBufferToBase64, arrayBufferToHex, BaseComponent, base64ToArrayBuffer,
  BasesView, ButtonComponent, ColorComponent, Component, ConfirmationButton, ConfirmationModal, debounce, DisplayValueComponent, displayTooltip,
  DropdownComponent, EditableFileView, Editor, editorEditorField, editorInfoField, editorLivePreviewField, EditorSuggest, editorViewField, Events,
  ExtraButtonComponent, FileManager, FileView, FuzzySuggestModal, getAllTags, getFrontMatterInfo, getIcon, getIconIds, getLanguage, getLinkpath,
  hexToArrayBuffer, HoverPopover, ItemView, iterateCacheRefs, iterateRefs, Keymap, livePreviewState, MarkdownPreviewRenderer, MarkdownPreviewView,
  MarkdownRenderChild, MarkdownRenderer, MarkdownView, Menu, MenuItem, MenuSeparator, MetadataCache, Modal, moment, MomentFormatComponent, normalizePath,
  Notice, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseLinktext, parseYaml, Platform, Plugin,
  PluginSettingTab, PopoverSuggest, prepareFuzzySearch, prepareSimpleSearch, ProgressBarComponent, QueryController, removeIcon, renderMatches,
  renderResults, requireApiVersion, resolveSubpath, Scope, SearchComponent, setIcon, Setting, SettingGroup, SettingPage, SettingTab, setTooltip,
  SliderComponent, sortSearchResults, stringifyYaml, stripHeading, stripHeadingForLink, SuggestModal, TAbstractFile, Tasks, TextAreaComponent, TextComponent,
  TextFileView, TFile, TFolder, ToggleComponent, ValueComponent, Vault, View, Workspace, WorkspaceContainer, WorkspaceFloating, WorkspaceItem,
  WorkspaceLeaf, WorkspaceParent, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs, WorkspaceWindow,
} satisfies Partial<Record<keyof typeof Obsidian, unknown>>;

/** What `require('obsidian')` gives; asking for more throws. */
export const obsidianModule = Object.assign(Object.create(throwingPrototype('obsidian')) as object, exported);
export type ObsidianModule = typeof exported;

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/pagepane.h"

#include "core/base/textindex.h"
#include "core/coding/codequeries.h"
#include "core/coding/regions.h"
#include "core/sources/pages.h"
#include "core/store/project.h"
#include "ui/coding/captiondialog.h"
#include "ui/coding/marksdialog.h"
#include "ui/coding/pagecodingview.h"
#include "ui/coding/pagestrip.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"

#include <QTreeWidget>

// What can be done with pages besides coding their words.

namespace partsong {

using namespace Qt::StringLiterals;

void PagePane::addActions(QWidget *owner)
{
    ActionTable &table = m_context.actions;
    const auto shown = [this] { return !m_source.id.null() && m_view->count() > 0 && !m_wordsAlone; };
    const auto several = [this] { return m_view->count() > 1 && !m_wordsAlone; };
    const auto worded = [this] { return m_view->words().any() && !m_wordsAlone; };
    table.add(
        owner,
        {.id = u"pages.region"_s,
         .text = tr("Draw a Re&gion"),
         .run = [this] { drawRegion(); },
         .shortcuts = {QKeySequence(Qt::Key_D)},
         .menu = MenuPlace::Workspace,
         .group = 0,
         .iconName = u"select-rectangular"_s,
         .keywords = tr("rectangle area picture image page"),
         .tip = tr("Puts a rectangle on the page: drag it, or move it with the arrows and shape it with "
                   "Shift and arrows, then code it (D)"),
         .enabled = shown,
         .checked = [this] { return m_view->drawing() && m_view->words().any(); }});
    table.add(owner,
              {.id = u"pages.outline"_s,
               .text = tr("Out&line"),
               .run = [this] { m_outline->setVisible(!m_outline->isVisible()); },
               .menu = MenuPlace::View,
               .iconName = u"format-list-unordered"_s,
               .keywords = tr("contents bookmarks chapters"),
               .enabled = [this] { return m_outline->topLevelItemCount() > 0 && !m_wordsAlone; },
               .checked = [this] { return m_outline->isVisible(); }});
    table.add(owner,
              {.id = u"pages.alone"_s,
               .text = tr("One &Page at a Time"),
               .run = [this] { m_view->setAlone(!m_view->alone()); },
               .menu = MenuPlace::View,
               .iconName = u"view-pages-single"_s,
               .enabled = several,
               .checked = [this] { return m_view->alone(); }});
    table.add(owner,
              {.id = u"pages.fitWidth"_s,
               .text = tr("Fit Page &Width"),
               .run = [this] { m_view->setFit(PageView::Fit::Width); },
               .menu = MenuPlace::View,
               .iconName = u"zoom-fit-width"_s,
               .enabled = shown});
    table.add(owner,
              {.id = u"pages.find"_s,
               .text = tr("&Find on the Pages"),
               .run = [this] { m_strip->find(); },
               .menu = MenuPlace::Edit,
               .iconName = u"edit-find"_s,
               .enabled = [this, worded] { return isVisible() && worded(); }});
    table.add(owner,
              {.id = u"pages.findNext"_s,
               .text = tr("Find Ne&xt on the Pages"),
               .run = [this] { m_strip->findNext(1); },
               .menu = MenuPlace::Edit,
               .enabled = [this, worded] { return isVisible() && worded(); }});
    table.add(owner,
              {.id = u"pages.words"_s,
               .text = tr("Words &Only"),
               .run = [this] { setWordsAlone(!m_wordsAlone); },
               .menu = MenuPlace::View,
               .iconName = u"view-list-text"_s,
               .keywords = tr("plain text pages"),
               .tip = tr("Shows the words without the pages, as those of a transcript"),
               .enabled = [this] { return m_wordsAlone || (hasWords() && isVisible()); },
               .checked = [this] { return m_wordsAlone; }});
    table.add(owner,
              {.id = u"pages.caption"_s,
               .text = tr("&Caption of the Picture…"),
               .run = [this] { editCaption(); },
               .menu = MenuPlace::Workspace,
               .group = 1,
               .iconName = u"edit-comment"_s,
               .keywords = tr("describe image alternative text"),
               .enabled =
                   [this] {
                       return m_source.kind == SourceKind::Picture && !m_source.id.null()
                           && !m_context.project.readOnly();
                   }});
    table.add(owner,
              {.id = u"pages.marks"_s,
               .text = tr("Code What Others &Marked…"),
               .run = [this] { codeMarks(); },
               .menu = MenuPlace::Workspace,
               .group = 1,
               .iconName = u"draw-highlight"_s,
               .keywords = tr("import annotations highlights comments"),
               .enabled = [this] { return !m_marks.isEmpty() && !m_context.project.readOnly(); }});
    m_strip->addButtons(table);
}

std::vector<MarkedPlace> PagePane::offeredMarks() const
{
    return placedMarks(*m_context.project.text(m_text), m_text, m_view->count(), m_marks,
                       [this](int page) { return m_read.value(page); });
}

void PagePane::codeMarks()
{
    QStringList codes;
    for (const CodebookRow &row : codebook(m_context.project))
        codes << row.path;
    MarksDialog dialog(offeredMarks(), codes, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto coded = codeMarkedPlaces(m_context.project, dialog.code(), dialog.ticked());
    if (m_context.notices.report(coded))
        m_context.notices.good(tr("%n marked place(s) were coded.", nullptr, int(coded->codings.size())));
    m_view->setFocus();
}

// A first press puts a rectangle there, a second takes drawing away again. One that has a code is left where
// it is.
void PagePane::drawRegion()
{
    const bool on = !m_view->PageView::region() || !m_view->chosenRegion().null();
    m_view->setDrawing(on);
    m_view->setFocus();
    if (on)
        m_view->startRegion();
    else
        m_view->choose({});
    if (!on)
        m_view->setRegion({});
    Q_EMIT selectionChanged();
}

void PagePane::editCaption()
{
    const auto words =
        CaptionDialog::ask(QString::fromUtf8(m_context.project.text(m_text)->utf8()), m_source.name, this);
    if (words)
        m_context.notices.report(setCaption(m_context.project, m_text, *words));
    m_view->setFocus();
}

} // namespace partsong

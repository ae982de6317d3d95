// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/pagepane.h"

#include "core/base/textindex.h"
#include "core/coding/regions.h"
#include "core/formats/pageloader.h"
#include "core/sources/pages.h"
#include "core/sources/pagewords.h"
#include "core/store/changeset.h"
#include "core/store/project.h"
#include "ui/coding/pagecodingview.h"
#include "ui/coding/pagestrip.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/filepasswords.h"
#include "ui/shell/notices.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/zoombuttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRead = 120; // pages whose words are kept

} // namespace

PagePane::PagePane(StudyContext &context, TranscriptView &words, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(words), m_view(new PageCodingView(context.project, words)),
      m_strip(new PageStrip(*m_view)), m_outline(new QTreeWidget), m_notice(quietLabel({})),
      m_stack(new QStackedWidget), m_broken(wordsLabel({}))
{
    build();
    connect(m_view, &PageView::partsWanted, this, &PagePane::want);
    connect(m_view, &PageView::selectionChanged, this, &PagePane::mirror);
    connect(m_view, &PageView::regionChanged, this, &PagePane::selectionChanged);
    connect(m_view, &PageView::menuWanted, this, &PagePane::menuWanted);
    connect(m_view, &PageView::wordsChosen, &m_words, &TranscriptView::wordsChosen);
    connect(m_view, &PageView::returnPressed, &m_words, &TranscriptView::returnPressed);
    connect(m_view, &PageView::escapePressed, this, [this] {
        if (!m_view->words().any() || !m_view->drawing())
            return Q_EMIT m_words.escapePressed();
        m_view->setDrawing(false);
        m_context.actions.refresh();
    });
    connect(m_view, &PageCodingView::codingChosen, &m_words, &TranscriptView::codingChosen);
    connect(m_view, &PageCodingView::codeDropped, &m_words, &TranscriptView::codeDropped);
    connect(m_view, &PageCodingView::wordsResized, &m_words, &TranscriptView::codingResized);
    connect(m_view, &PageCodingView::regionMoved, this, [this](Id<Coding> coding, const QRectF &rect) {
        m_context.notices.report(moveRegion(m_context.project, coding, rect));
    });
    connect(&m_words, &TranscriptView::selectionChanged, this, [this] {
        if (m_mirroring || m_source.id.null() || m_view->count() == 0 || m_words.text() != m_text)
            return;
        if (m_source.kind == SourceKind::Picture) { // words of the caption were selected: those are meant now
            if (!m_words.selection().empty())
                m_view->choose({});
            return;
        }
        if (m_view->selection() == m_words.selection())
            return;
        m_view->select(m_words.selection());
        m_view->showRange(m_words.selection());
    });
    connect(&context.project, &Project::changed, this, &PagePane::apply);
}

PagePane::~PagePane() = default;

void PagePane::build()
{
    auto *layout = column(this, 0, 0);
    layout->addWidget(m_strip);
    layout->addWidget(hairline(Qt::Horizontal));
    auto *notice = new QWidget;
    row(notice, 2, 2)->addWidget(m_notice);
    layout->addWidget(notice);
    notice->hide();
    auto *across = new QSplitter(Qt::Horizontal);
    m_across = across;
    across->addWidget(m_outline);
    across->addWidget(m_stack);
    across->setStretchFactor(1, 1);
    across->setChildrenCollapsible(false);
    layout->addWidget(across, 1);
    m_outline->setHeaderHidden(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setAccessibleName(tr("Outline"));
    m_outline->hide();
    setScaledMinimumWidth(m_outline, 180);
    connect(m_outline, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        m_view->turnTo(item->data(0, Qt::UserRole).toInt(), item->data(0, Qt::UserRole + 1).toDouble());
        m_view->setFocus();
    });
    connect(m_outline, &QTreeWidget::itemClicked, m_outline, &QTreeWidget::itemActivated);
    m_stack->addWidget(m_view);
    m_stack->addWidget(buildPassword());
    m_broken->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_broken);
    new ZoomButtons(*m_view, tr("Show the whole page (Ctrl+0)"));
}

void PagePane::clear()
{
    m_loader.reset();
    m_source = {};
    m_text = {};
    m_read.clear();
    m_marks.clear();
    m_unread.clear();
    m_view->showPages({});
    m_view->showCodings({});
    fillOutline({});
}

// The row of tools stays, so that the pages can be shown again.
void PagePane::setWordsAlone(bool alone)
{
    m_wordsAlone = alone;
    m_across->setVisible(!alone);
    m_strip->setWordsAlone(alone);
    setSizePolicy(QSizePolicy::Preferred, alone ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    Q_EMIT wordsAloneChanged();
}

bool PagePane::hasWords() const
{
    return m_source.kind == SourceKind::Pdf && !m_source.id.null()
        && m_context.project.text(m_text)->characters() > 0;
}

PagePlace PagePane::place() const
{
    if (m_view->count() == 0)
        return m_place;
    const int page = m_view->page();
    const QRectF shown = m_view->pageRect(page);
    return {page, shown.height() > 0 ? std::clamp(-shown.top() / shown.height(), 0.0, 1.0) : 0};
}

void PagePane::want(const QList<PagePart> &parts, const QList<int> &pages)
{
    if (!m_loader)
        return;
    QList<PageTile> tiles;
    for (const PagePart &part : parts)
        tiles.append({part.page, part.scale, part.rect});
    QList<int> unread;
    for (const int page : pages) {
        if (const auto known = m_read.constFind(page); known == m_read.constEnd())
            unread.append(page);
        else
            m_view->setBoxes(
                page, placedWords(m_view->words().words(m_view->words().rangeOf(page)).toUtf8(), *known));
    }
    for (const int page : m_unread) {
        if (!unread.contains(page) && !m_read.contains(page))
            unread.append(page);
    }
    m_loader->want(tiles, unread);
}

// Marks can be offered once it is known which words they stand on.
void PagePane::wantMarkedWords()
{
    for (const PageMark &mark : m_marks) {
        if (!m_unread.contains(mark.page))
            m_unread.append(mark.page);
    }
    m_view->askAgain();
    m_context.actions.refresh();
}

void PagePane::placeWords(int page, const PageText &words)
{
    m_read.insert(page, words);
    if (m_read.size() > MostRead) // read again when it comes into sight; those with marks stay
        m_read.removeIf([this, page](const auto &known) {
            return std::abs(known.key() - page) > MostRead / 4 && !m_unread.contains(known.key());
        });
    const PageWords &now = m_view->words();
    m_view->setBoxes(page, placedWords(now.words(now.rangeOf(page)).toUtf8(), words));
}

// Words that were corrected stand where they stood; the caption of a picture comes and goes.
void PagePane::apply(const ChangeSet &changes)
{
    const bool corrected = std::ranges::any_of(
        changes.splices(), [this](const Splice &splice) { return splice.text == m_text; });
    if (m_source.id.null() || !corrected)
        return;
    if (m_source.kind == SourceKind::Picture)
        return Q_EMIT captionChanged();
    if (m_view->count() == 0)
        return;
    const auto text = m_context.project.text(m_text);
    m_view->changeWords(text, pageRanges(*text, m_view->count()));
}

void PagePane::fillOutline(const QList<OutlineEntry> &entries)
{
    m_outline->clear();
    QList<QTreeWidgetItem *> above;
    for (const OutlineEntry &entry : entries) {
        const int depth = std::min(entry.depth, int(above.size()));
        above.resize(depth);
        auto *item = new QTreeWidgetItem({entry.title});
        item->setData(0, Qt::UserRole, entry.page);
        item->setData(0, Qt::UserRole + 1, entry.y);
        item->setToolTip(0, entry.title);
        if (above.isEmpty())
            m_outline->addTopLevelItem(item);
        else
            above.last()->addChild(item);
        above.append(item);
    }
    if (entries.isEmpty())
        m_outline->hide();
    else if (m_outline->topLevelItemCount() == 1)
        m_outline->topLevelItem(0)->setExpanded(true);
}

void PagePane::say(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->parentWidget()->setVisible(!sentence.isEmpty());
}

// What is selected on the pages is selected in the text.
void PagePane::mirror()
{
    if (m_mirroring || m_source.id.null() || m_source.kind == SourceKind::Picture)
        return;
    m_mirroring = true;
    m_words.select(m_view->selection());
    m_mirroring = false;
    Q_EMIT selectionChanged();
}

QWidget *PagePane::popupOver()
{
    return m_view->viewport();
}

QRect PagePane::popupBeside()
{
    return m_view->popupBeside();
}

void PagePane::takeFocus()
{
    m_view->setFocus();
}

std::optional<Anchor> PagePane::region() const
{
    const auto drawn = m_view->PageView::region();
    if (!drawn || m_text.null())
        return std::nullopt;
    return regionAnchor(m_text, drawn->page + 1, drawn->rect);
}

std::optional<Coding> PagePane::coding(Id<Coding> id) const
{
    return m_view->region(id);
}

Id<Coding> PagePane::codingBeyond(int step) const
{
    return m_view->codingBeyond(step);
}

void PagePane::reveal(const Coding &coding)
{
    m_view->reveal(coding);
}

void PagePane::choose(Id<Coding> coding)
{
    m_view->choose(coding);
    if (const auto rectangle = m_view->region(coding); rectangle && m_view->count() > 0)
        m_view->reveal(*rectangle);
}

} // namespace partsong

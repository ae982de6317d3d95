// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/findbar.h"

#include "core/coding/autocode.h"
#include "core/coding/code.h"
#include "core/coding/newcode.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/hitsdialog.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseAfterTyping = 120; // ms after the last letter
constexpr int LongestOffered = 60; // letters of selected words that are likely to be looked for

} // namespace

FindBar::FindBar(StudyContext &context, TranscriptView *view, CodePicker *picker, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(view), m_picker(picker), m_field(new QLineEdit),
      m_count(quietLabel({})), m_pause(new QTimer(this))
{
    setGround(this, Ground::Raised);
    setAccessibleName(tr("Find in this source"));
    auto *whole = column(this, 0, 0);
    whole->addWidget(hairline(Qt::Horizontal));
    auto *inside = new QWidget;
    whole->addWidget(inside);
    m_across = row(inside, 0, 1);
    setSteps(m_across, 3, 1, 3, 1, 1);
    auto *layout = row(nullptr, 0, 1);
    m_field->setPlaceholderText(tr("Find in this source"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_across->addWidget(m_field, 1);
    m_across->addLayout(layout);
    m_case = addToggle(tr("Aa"), tr("Capitals matter"));
    m_words = addToggle(tr("“w”"), tr("Whole words only"));
    m_expression = addToggle(tr(".*"), tr("Regular expression"));
    for (QToolButton *toggle : {m_case, m_words, m_expression})
        layout->addWidget(toggle);
    m_count->setWordWrap(false);
    layout->addWidget(m_count);
    layout->addStretch(1);
    auto *before = iconButton(u"go-up"_s, tr("Previous hit (Shift+Return)"));
    auto *after = iconButton(u"go-down"_s, tr("Next hit (Return)"));
    m_all = new QToolButton;
    m_all->setText(tr("Code all…"));
    m_all->setToolTip(tr("Code all hits, after looking through them (Ctrl+Return)"));
    auto *leave = iconButton(u"window-close"_s, tr("Close (Esc)"));
    for (QWidget *button : std::initializer_list<QWidget *>{before, after, m_all, leave})
        layout->addWidget(button);
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseAfterTyping);
    connect(m_pause, &QTimer::timeout, this, &FindBar::find);
    connect(m_field, &QLineEdit::textChanged, m_pause, [this] { m_pause->start(); });
    connect(before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_all, &QToolButton::clicked, this, &FindBar::codeAll);
    connect(leave, &QToolButton::clicked, this, &FindBar::close);
    connect(m_view, &TranscriptView::textShown, this, [this] {
        if (isVisible())
            find();
    });
    connect(m_view, &TranscriptView::escapePressed, this, [this] {
        if (isVisible())
            close();
    });
    hide();
}

// Where the type is too large for one line, the field has a line of its own.
void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < scaled(520);
    m_across->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QToolButton *FindBar::addToggle(const QString &text, const QString &tip)
{
    auto *toggle = new QToolButton;
    toggle->setText(text);
    toggle->setToolTip(tip);
    toggle->setAccessibleName(tip);
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    connect(toggle, &QToolButton::toggled, this, &FindBar::find);
    return toggle;
}

void FindBar::addActions(QWidget *owner)
{
    const auto open = [this] { return !m_view->text().null(); };
    m_context.actions.add(owner,
                          {.id = u"find.open"_s,
                           .text = tr("&Find in This Source…"),
                           .run =
                               [this] {
                                   if (!foundOnPages(u"pages.find"_s))
                                       this->open();
                               },
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F)},
                           .menu = MenuPlace::Edit,
                           .group = 2,
                           .iconName = u"edit-find"_s,
                           .keywords = tr("search text words regular expression code all hits"),
                           .enabled = open});
    m_context.actions.add(owner,
                          {.id = u"find.next"_s,
                           .text = tr("Find Ne&xt"),
                           .run =
                               [this] {
                                   if (!foundOnPages(u"pages.findNext"_s))
                                       step(1);
                               },
                           .shortcuts = {QKeySequence(Qt::Key_F3)},
                           .menu = MenuPlace::Edit,
                           .group = 2,
                           .enabled = [this] { return !m_hits.empty() || m_view->standIn(); }});
    m_context.actions.add(owner,
                          {.id = u"find.previous"_s,
                           .text = tr("Find Pre&vious"),
                           .run = [this] { step(-1); },
                           .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
                           .menu = MenuPlace::Edit,
                           .group = 2,
                           .enabled = [this] { return !m_hits.empty(); }});
}

// Where pages stand in for the words, their own way of finding takes over.
bool FindBar::foundOnPages(const QString &action)
{
    QAction *there = m_view->standIn() ? m_context.actions.action(action) : nullptr;
    if (there)
        there->trigger();
    return there != nullptr;
}

void FindBar::open()
{
    const QString selected = m_view->wordsIn(m_view->selectedWords());
    setVisible(true);
    if (!selected.isEmpty() && selected.size() <= LongestOffered && !selected.contains(u'\n'))
        m_field->setText(selected);
    m_field->selectAll();
    m_field->setFocus();
    find();
}

void FindBar::close()
{
    m_pause->stop();
    hide();
    m_hits.clear();
    m_view->setHits({}, -1);
    m_context.actions.refresh();
    m_view->setFocus();
}

SearchQuery FindBar::query() const
{
    return {.text = m_field->text(),
            .regularExpression = m_expression->isChecked(),
            .caseSensitive = m_case->isChecked(),
            .wholeWords = m_words->isChecked(),
            .source = sourceIdOf(m_context.project, m_view->text())};
}

void FindBar::find()
{
    m_pause->stop();
    m_hits.clear();
    m_current = -1;
    QString problem;
    if (!m_field->text().trimmed().isEmpty() && !m_view->text().null()) {
        const auto found = searchTexts(m_context.project, query());
        if (!found)
            problem = found.error().message;
        else
            for (const SearchHit &hit : *found) {
                if (!m_view->isFolded(hit.range.start))
                    m_hits.push_back(hit.range);
            }
    }
    const int caret = m_view->selection().start;
    const auto next = std::ranges::lower_bound(m_hits, caret, {}, &TextRange::start);
    m_view->setHits(m_hits, -1);
    if (!m_hits.empty())
        show(next == m_hits.end() ? 0 : int(next - m_hits.begin()));
    tellCount(problem);
    m_all->setEnabled(!m_hits.empty() && !m_context.project.readOnly());
    m_context.actions.refresh();
}

void FindBar::tellCount(const QString &problem)
{
    m_field->setToolTip(problem);
    if (!problem.isEmpty())
        m_count->setText(tr("not an expression"));
    else if (m_field->text().trimmed().isEmpty())
        m_count->clear();
    else if (m_hits.empty())
        m_count->setText(tr("no hits"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_hits.size()));
}

void FindBar::show(int hit)
{
    m_current = hit;
    m_view->reveal(m_hits[size_t(hit)]);
    m_view->select(m_hits[size_t(hit)]);
    m_view->setHits(m_hits, hit);
    tellCount({});
}

void FindBar::step(int step)
{
    if (m_pause->isActive())
        find();
    const int count = int(m_hits.size());
    if (count > 0)
        show((m_current + step + count) % count);
}

void FindBar::codeAll()
{
    if (m_pause->isActive())
        find();
    if (m_hits.empty() || m_context.project.readOnly())
        return;
    m_picker->setQuestion(tr("Which code do these words get?"));
    m_picker->open(
        m_field, QPoint(0, -scaled(320)), [this](Id<Code> code) { lookThrough(code, {}); },
        [this](const QString &path) { lookThrough({}, path); });
}

void FindBar::lookThrough(Id<Code> code, const QString &path)
{
    const auto known = m_context.project.find(code);
    HitsDialog dialog(m_context.project, m_view->text(), m_hits, known ? known->name : path, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<Anchor> anchors;
    std::vector<NewCoding> codings;
    for (const TextRange &range : dialog.ranges()) {
        Anchor anchor;
        anchor.text = m_view->text();
        anchor.range = range;
        anchors.push_back(anchor);
        codings.push_back({.code = code, .anchor = anchor});
    }
    if (anchors.empty())
        return;
    const BeforeWriting before(m_context);
    const auto made = known
        ? applyAutocode(m_context.project, codings)
        : applyCodeAt(m_context.project, path, anchors).transform([](const auto &passages) {
              return passages.codings;
          });
    if (!m_context.notices.report(made))
        return;
    before.offerUndo(tr("%n passage(s) were coded with “%1”.", nullptr, int(made->size()))
                         .arg(known ? known->name : path));
    m_view->setFocus();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    // Keys of this bar are nobody else's shortcuts.
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)
            event->accept();
        return false;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier)
            codeAll();
        else
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/pagestrip.h"

#include "core/base/textindex.h"
#include "core/sources/textsearch.h"
#include "ui/shell/actiontable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/pageview.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostHits = 5'000;

// Seen through line ends and words that are broken there, as the search of all sources does.
QList<TextRange> hitsOf(const TextIndex &text, const QString &wanted)
{
    const auto finder = textFinder({.text = wanted});
    if (!finder)
        return {};
    const std::vector<TextRange> hits = (*finder)(text.utf8(), text.characters());
    return QList<TextRange>(hits.begin(), hits.begin() + std::min<qsizetype>(std::ssize(hits), MostHits));
}

} // namespace

PageStrip::PageStrip(PageView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_page(new QSpinBox), m_of(quietLabel({})), m_find(new QLineEdit),
      m_found(quietLabel({})), m_flow(new FlowLayout(this))
{
    // In more than one line where type is large.
    setSteps(m_flow, 2, 2, 2, 2, 2);
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_page->setMinimum(1);
    m_of->setWordWrap(false);
    m_found->setWordWrap(false);
    m_flow->addWidget(m_page);
    m_flow->addWidget(m_of);
    m_find->setPlaceholderText(tr("Find on the pages"));
    m_find->setAccessibleName(tr("Find on the pages"));
    m_find->setClearButtonEnabled(true);
    setScaledMinimumWidth(m_find, 150);
    setScaledMaximumWidth(m_find, 220);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &PageStrip::search);
    m_page->installEventFilter(this);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        if (page - 1 != m_view.page())
            m_view.turnTo(page - 1);
    });
    connect(&m_view, &PageView::pageChanged, this, [this](int page) {
        const QSignalBlocker quiet(m_page);
        m_page->setValue(page + 1);
    });
}

void PageStrip::addButtons(const ActionTable &actions)
{
    for (const QString &id : {u"pages.outline"_s, u"pages.alone"_s, u"pages.fitWidth"_s, u"pages.words"_s,
                              u"pages.region"_s, u"pages.caption"_s, u"pages.marks"_s}) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions.action(id));
        button->setAutoRaise(true);
        const bool named = id == u"pages.region"_s || id == u"pages.caption"_s || id == u"pages.marks"_s;
        button->setToolButtonStyle(named ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        m_flow->addWidget(button);
        m_buttons.append(button);
        connect(button->defaultAction(), &QAction::changed, this, &PageStrip::fitButtons);
    }
    m_flow->addGap();
    m_flow->addWidget(m_found);
    m_flow->addWidget(m_find);
}

// What these pages have no use for is not offered.
void PageStrip::fitButtons()
{
    for (QToolButton *button : m_buttons)
        button->setVisible(button->defaultAction()->isEnabled());
}

void PageStrip::setWordsAlone(bool alone)
{
    m_wordsAlone = alone;
    fitFields();
}

// Fields for pages are there while pages are.
void PageStrip::fitFields()
{
    const bool several = m_view.count() > 1 && !m_wordsAlone;
    m_page->setVisible(several);
    m_of->setVisible(several);
    m_found->setVisible(!m_wordsAlone);
    m_find->setVisible(m_view.words().any() && !m_wordsAlone);
}

void PageStrip::settle()
{
    const QSignalBlocker quiet(m_page);
    m_page->setMaximum(std::max(1, m_view.count()));
    m_page->setValue(m_view.page() + 1);
    m_of->setText(tr("of %1").arg(m_view.count()));
    fitFields();
    m_find->clear();
    m_found->clear();
}

void PageStrip::find()
{
    m_find->setFocus();
    m_find->selectAll();
}

void PageStrip::search()
{
    const QString wanted = m_find->text().simplified();
    const PageWords &words = m_view.words();
    const QList<TextRange> hits =
        wanted.size() < 2 || !words.text() ? QList<TextRange>() : hitsOf(*words.text(), wanted);
    const int from = words.rangeOf(m_view.page()).start;
    const auto near = std::ranges::find_if(hits, [from](const TextRange &hit) { return hit.start >= from; });
    m_hit = hits.isEmpty() ? -1 : near == hits.end() ? 0 : int(near - hits.begin());
    m_view.setHits(hits, m_hit);
    sayHit();
}

void PageStrip::findNext(int step)
{
    const int count = int(m_view.hits().size());
    if (count == 0)
        return find();
    m_hit = (m_hit + step + count) % count;
    m_view.setHits(m_view.hits(), m_hit);
    sayHit();
}

void PageStrip::sayHit()
{
    const qsizetype count = m_view.hits().size();
    if (m_find->text().simplified().size() < 2)
        m_found->clear();
    else if (count == 0)
        m_found->setText(tr("Not found"));
    else
        m_found->setText(tr("%1 of %2").arg(m_hit + 1).arg(count));
}

bool PageStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    return (watched == m_page ? pageKey(key) : findKey(key)) || QWidget::eventFilter(watched, event);
}

// Who typed the number of a page goes on there.
bool PageStrip::pageKey(const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter && key.key() != Qt::Key_Escape)
        return false;
    if (enter) {
        m_page->interpretText();
        m_view.turnTo(m_page->value() - 1);
    } else {
        m_page->setValue(m_view.page() + 1);
    }
    m_view.setFocus();
    return true;
}

// Return goes on to the next, Escape back to the pages.
bool PageStrip::findKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        findNext(key.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (key.key() != Qt::Key_Escape)
        return false;
    const TextRange hit = m_view.hits().value(m_hit);
    m_find->clear();
    if (!hit.empty())
        m_view.select(hit);
    m_view.setFocus();
    return true;
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/pagestrip.h"

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

// Where words stand in a text, over line ends too, in code points.
QList<TextRange> hitsOf(const QString &text, const QString &wanted)
{
    QString flow = text;
    flow.replace(u'\n', u' ');
    QList<TextRange> hits;
    qsizetype unit = 0;
    int position = 0;
    for (qsizetype at = flow.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0 && hits.size() < MostHits;
         at = flow.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        position += static_cast<int>(QStringView(flow).sliced(unit, at - unit).toUcs4().size());
        unit = at;
        const int length = static_cast<int>(QStringView(flow).sliced(at, wanted.size()).toUcs4().size());
        hits.append({position, position + length});
    }
    return hits;
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
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        if (page - 1 != m_view.page())
            m_view.goToPage(page - 1);
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

void PageStrip::settle()
{
    const QSignalBlocker quiet(m_page);
    m_page->setMaximum(std::max(1, m_view.count()));
    m_page->setValue(m_view.page() + 1);
    m_of->setText(tr("of %1").arg(m_view.count()));
    const bool several = m_view.count() > 1;
    m_page->setVisible(several);
    m_of->setVisible(several);
    m_find->setVisible(m_view.words().any());
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
        wanted.size() < 2 ? QList<TextRange>() : hitsOf(words.words({0, words.characters()}), wanted);
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

// Return goes on to the next, Escape back to the pages.
bool PageStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            findNext(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            const auto &hits = m_view.hits();
            const TextRange hit = hits.value(m_hit);
            m_find->clear();
            if (!hit.empty())
                m_view.select(hit);
            m_view.setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace partsong

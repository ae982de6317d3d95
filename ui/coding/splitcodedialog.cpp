// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/splitcodedialog.h"

#include "core/coding/codequeries.h"
#include "core/store/naming.h"
#include "ui/coding/codepicker.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int AroundExtract = 160; // characters around an extract
constexpr size_t Digits = 9;

std::vector<Segment> segmentsOfCode(const Project &project, Id<Code> code)
{
    CodingFilter filter;
    filter.codes = {code};
    return segments(project, filter, AroundExtract);
}

} // namespace

SplitCodeDialog::SplitCodeDialog(StudyContext &context, Id<Code> code, QWidget *parent)
    : QDialog(parent), m_context(context), m_code(code), m_segments(segmentsOfCode(context.project, code)),
      m_given(m_segments.size(), -1), m_count(quietLabel({})), m_place(quietLabel({})),
      m_before(quietLabel({})), m_words(wordsLabel({})), m_after(quietLabel({})),
      m_model(new QStandardItemModel(this)), m_list(new QListView),
      m_none(quietLabel(tr("No code is under it yet. Type the name of the first below."))),
      m_newName(new QLineEdit), m_skip(new QPushButton(tr("&Skip (S)"))),
      m_back(new QPushButton(tr("&Back"))), m_finish(primaryButton(tr("&Finish"))),
      m_picker(new CodePicker(context.project, this))
{
    const auto name = context.project.find(code);
    setWindowTitle(tr("Split code"));
    auto *layout = column(this, 5, 3);
    layout->addWidget(titleLabel(tr("Split “%1”").arg(name ? name->name : QString())));
    layout->addWidget(
        wordsLabel(tr("Give each extract the code that fits it better. Those that you skip stay.")));
    auto *sides = row(nullptr, 0, 4);
    sides->addWidget(buildExtract(), 3);
    sides->addWidget(buildTargets(), 2);
    layout->addLayout(sides, 1);
    auto *foot = new QWidget;
    auto *buttons = new FlowLayout(foot);
    auto *cancel = new QPushButton(tr("Cancel"));
    buttons->addWidget(m_back);
    buttons->addWidget(m_skip);
    buttons->addGap();
    buttons->addWidget(cancel);
    buttons->addWidget(m_finish);
    layout->addWidget(foot);
    connect(m_skip, &QPushButton::clicked, this, &SplitCodeDialog::skip);
    connect(m_back, &QPushButton::clicked, this, &SplitCodeDialog::back);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_finish, &QPushButton::clicked, this, &QDialog::accept);
    for (const Code &child : context.project.where<Code>("parent", code))
        addTarget({child.id, child.name, QColor::fromString(child.colour)});
    resize(QSize(scaled(860), scaled(520)).boundedTo(screen()->availableSize() * 0.92));
    showExtract();
    m_targets.empty() ? m_newName->setFocus() : m_list->setFocus();
}

QWidget *SplitCodeDialog::buildExtract()
{
    auto *inside = new QWidget;
    auto *layout = column(inside, 3, 2);
    setGround(inside, Ground::Paper);
    setTextSize(m_words, TextSize::Lead);
    for (QLabel *label : {m_count, m_place, m_before, m_words, m_after})
        layout->addWidget(label);
    layout->addStretch(1);
    return pageScroll(inside);
}

QWidget *SplitCodeDialog::buildTargets()
{
    auto *side = new QWidget;
    auto *layout = column(side, 0, 2);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Codes that an extract may get"));
    m_list->installEventFilter(this);
    m_newName->setAccessibleName(tr("Name of a new code"));
    m_newName->installEventFilter(this);
    auto *other = new QPushButton(tr("An&other code… (O)"));
    m_none->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_newName);
    layout->addWidget(other);
    for (QPushButton *button : {other, m_skip, m_back})
        button->setAutoDefault(false);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { give(index.row()); });
    connect(other, &QPushButton::clicked, this, &SplitCodeDialog::chooseOther);
    return side;
}

void SplitCodeDialog::addTarget(const Target &target)
{
    m_targets.push_back(target);
    auto *item = new QStandardItem;
    item->setData(target.colour, RowDelegate::ColourRole);
    m_model->appendRow(item);
    showTargets();
}

// With the digit that gives each, and how many it was given.
void SplitCodeDialog::showTargets()
{
    for (size_t i = 0; i < m_targets.size(); ++i) {
        QStandardItem *item = m_model->item(int(i));
        const auto count = std::ranges::count(m_given, int(i));
        item->setText(i < Digits ? tr("%1  %2").arg(i + 1).arg(m_targets[i].name) : m_targets[i].name);
        item->setData(count > 0 ? QString::number(count) : QString(), RowDelegate::NoteRole);
    }
    const auto given = std::ranges::count_if(m_given, [](int target) { return target >= 0; });
    m_finish->setText(given > 0 ? tr("&Give %n extract(s) their codes", nullptr, int(given)) : tr("&Finish"));
    m_finish->setEnabled(given > 0);
    m_newName->setPlaceholderText(m_targets.empty() ? tr("Name of a new code, then Return")
                                                    : tr("Name of a new code (N)"));
    m_none->setVisible(m_targets.empty());
    m_list->setVisible(!m_targets.empty());
}

void SplitCodeDialog::showExtract()
{
    const bool any = m_at < m_segments.size();
    m_back->setEnabled(m_at > 0);
    m_skip->setEnabled(any);
    for (QLabel *label : {m_place, m_before, m_words, m_after})
        label->setVisible(any);
    showTargets();
    if (!any) {
        m_count->setText(m_segments.empty()
                             ? tr("Nothing is coded with it.")
                             : tr("That was the last of %n extract(s).", nullptr, int(m_segments.size())));
        if (m_finish->isEnabled())
            m_finish->setFocus();
        return;
    }
    const Segment &segment = m_segments[m_at];
    m_count->setText(tr("Extract %1 of %2").arg(m_at + 1).arg(m_segments.size()));
    m_place->setText(segment.speaker.isEmpty() ? segment.sourceName
                                               : tr("%1, %2").arg(segment.sourceName, segment.speaker));
    // From a whole word to a whole word.
    const QString before = segment.before.simplified();
    const QString after = segment.after.simplified();
    m_before->setText(before.isEmpty() ? before : u"…"_s + before.section(u' ', 1));
    m_before->setVisible(!before.isEmpty());
    m_words->setText(segment.quote.isEmpty() ? tr("A part of a page or picture") : segment.quote);
    m_after->setText(after.isEmpty() ? after : after.section(u' ', 0, -2) + u"…"_s);
    m_list->setCurrentIndex(m_given[m_at] < 0 ? QModelIndex() : m_model->index(m_given[m_at], 0));
}

void SplitCodeDialog::give(int target)
{
    if (m_at >= m_segments.size() || target < 0 || target >= std::ssize(m_targets))
        return;
    m_given[m_at++] = target;
    showExtract();
}

void SplitCodeDialog::skip()
{
    if (m_at >= m_segments.size())
        return;
    m_given[m_at++] = -1;
    showExtract();
}

void SplitCodeDialog::back()
{
    if (m_at == 0)
        return;
    --m_at;
    showExtract();
    m_list->setFocus();
}

void SplitCodeDialog::addNew()
{
    const auto name = checkedName(m_newName->text());
    if (!name || m_at >= m_segments.size())
        return;
    const auto known = std::ranges::find_if(m_targets, [&](const Target &target) {
        return target.name == *name
            && (target.code.null() || m_context.project.find(target.code)->parent == m_code);
    });
    const int index = int(known - m_targets.begin());
    if (known == m_targets.end())
        addTarget({{}, *name, {}});
    m_newName->clear();
    m_list->setFocus();
    give(index);
}

void SplitCodeDialog::chooseOther()
{
    const auto chosen = [this](Id<Code> id) {
        const auto code = m_context.project.find(id);
        if (!code)
            return;
        const auto known = std::ranges::find(m_targets, id, &Target::code);
        const int index = int(known - m_targets.begin());
        if (known == m_targets.end())
            addTarget({id, code->name, QColor::fromString(code->colour)});
        m_list->setFocus();
        give(index);
    };
    m_picker->open(m_list, {0, 0}, chosen, {}, m_code);
}

bool SplitCodeDialog::handleKey(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        give(key - Qt::Key_1);
        return true;
    }
    switch (key) {
    case Qt::Key_N:
        m_newName->setFocus();
        return true;
    case Qt::Key_O:
        chooseOther();
        return true;
    case Qt::Key_S:
        skip();
        return true;
    case Qt::Key_Backspace:
        back();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->currentIndex().isValid())
            return false;
        give(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

bool SplitCodeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    if (watched == m_newName) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            addNew();
            return true;
        }
        if (key == Qt::Key_Escape) { // leaves the field, not the dialog
            m_newName->clear();
            m_list->setFocus();
            return true;
        }
        return false;
    }
    return !(press->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && handleKey(key);
}

// From the buttons.
void SplitCodeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!plain || enter || m_newName->hasFocus() || !handleKey(event->key()))
        QDialog::keyPressEvent(event);
}

std::vector<SplitMove> SplitCodeDialog::moves() const
{
    std::vector<SplitMove> moves;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        if (m_given[i] < 0)
            continue;
        const Target &target = m_targets[size_t(m_given[i])];
        moves.push_back({m_segments[i].coding.id, target.code, target.name});
    }
    return moves;
}

} // namespace partsong

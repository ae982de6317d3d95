// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/marginchoice.h"

#include "core/coding/codequeries.h"
#include "core/coding/codeset.h"
#include "core/store/project.h"
#include "ui/coding/shownbar.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/blindness.h"
#include "ui/shell/notices.h"
#include "ui/widgets/typetofind.h"

#include <QAction>
#include <QMenu>
#include <QPointer>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Uuid uuidIn(const QString &id)
{
    return Uuid::fromText(id.mid(1)).value_or(Uuid());
}

} // namespace

MarginChoice::MarginChoice(StudyContext &context, TranscriptView *view, ShownBar *bar)
    : QObject(view), m_context(context), m_view(view), m_bar(bar), m_finder(new TypeToFind({}, view))
{
    connect(m_finder, &TypeToFind::chosen, this, [this](const QString &id) { m_chosen(id); });
    m_view->setLight(context.settings.value(codingsettings::Light));
    followActor();
}

void MarginChoice::followActor()
{
    followBlindness(m_context);
    m_blind = worksBlind(m_context);
    m_view->followReading();
    apply();
}

void MarginChoice::setBlind(bool on)
{
    m_blind = on;
    setWorksBlind(m_context, on);
    apply();
    m_context.notices.say(on ? tr("You work blind: what others coded is shown nowhere until you reveal it.")
                             : tr("What everyone coded is shown again."));
}

// What was seen cannot be unseen, and a slip would end two people's coding apart.
void MarginChoice::askToReveal(const std::function<void()> &then)
{
    m_context.notices.offer(tr("Reveal what the others coded? What you have seen you cannot unsee."),
                            tr("Reveal"), [choice = QPointer(this), then] {
                                if (!choice || !choice->m_blind)
                                    return;
                                choice->setBlind(false);
                                if (then)
                                    then();
                            });
}

void MarginChoice::setLight(CodeLight light)
{
    m_context.settings.setValue(codingsettings::Light, light);
    m_view->setLight(light);
}

void MarginChoice::nextLight()
{
    const auto light = CodeLight((int(m_view->light()) + 1) % 3);
    setLight(light);
    m_context.notices.say(light == CodeLight::All ? tr("The words of all codes are highlighted.")
                              : light == CodeLight::None
                              ? tr("No words are highlighted.")
                              : tr("Only words of the chosen code are highlighted."));
}

void MarginChoice::setCodeAtHand(Id<Code> code)
{
    m_atHand = code;
    QSet<Id<Code>> codes;
    if (!code.null()) {
        for (const Id<Code> one : codesUnder(m_context.project, code))
            codes.insert(one);
    }
    m_view->setChosenCodes(codes);
}

void MarginChoice::showCodes(const std::vector<Id<Code>> &codes, const QString &words, const QColor &colour)
{
    m_codes = QSet<Id<Code>>(codes.begin(), codes.end());
    m_codesWords = words;
    m_codesColour = colour;
    apply();
}

void MarginChoice::showCoder(Id<Person> coder)
{
    m_coder = coder;
    m_others = false;
    apply();
}

void MarginChoice::showOthers()
{
    m_coder.reset();
    m_others = true;
    apply();
}

void MarginChoice::showEveryone()
{
    m_coder.reset();
    m_others = false;
    apply();
}

void MarginChoice::apply()
{
    const Id<Person> me = m_context.project.person().id;
    CodingsWanted wanted;
    wanted.codes = m_codes;
    if (m_blind)
        wanted.coder = me;
    else if (m_others)
        wanted.others = me;
    else
        wanted.coder = m_coder;
    m_view->setWanted(wanted);
    updateBar();
    Q_EMIT counted(m_blind ? std::optional(me) : std::nullopt);
}

void MarginChoice::updateBar()
{
    std::vector<ShownChip> chips;
    if (m_codes)
        chips.push_back({m_codesWords, m_codesColour, [this] {
                             m_codes.reset();
                             apply();
                         }});
    if (m_blind)
        chips.push_back({tr("Blind: only what you coded"), {}, [this] { askToReveal(); }});
    else if (m_others)
        chips.push_back({tr("What others coded"), {}, [this] { showEveryone(); }});
    else if (m_coder)
        chips.push_back(
            {*m_coder == m_context.project.person().id
                 ? tr("What you coded")
                 : tr("What %1 coded").arg(m_context.project.find(*m_coder).value_or(Person()).name),
             {},
             [this] { showEveryone(); }});
    m_bar->setChips(u"codings"_s, chips);
}

void MarginChoice::chooseCodes()
{
    std::vector<FindItem> items{{.id = u"a"_s, .text = tr("All codes")}};
    for (const CodeSet &set : m_context.project.all<CodeSet>())
        items.push_back(
            {.id = u's' + set.id.text(), .text = set.name, .detail = tr("set"), .iconName = u"folder"_s});
    for (const CodebookRow &row : codebook(m_context.project))
        items.push_back({.id = u'c' + row.code.id.text(),
                         .text = row.path,
                         .colour = QColor::fromString(row.code.colour)});
    m_finder->setPlaceholder(tr("Show only the codings of…"));
    m_finder->setItems(std::move(items));
    m_finder->setRecent(m_atHand.null() ? QStringList() : QStringList{u'c' + m_atHand.text()});
    m_chosen = [this](const QString &id) {
        if (id.startsWith(u'c')) {
            const Id<Code> code(uuidIn(id));
            const auto known = m_context.project.find(code);
            if (known)
                showCodes(codesUnder(m_context.project, code), known->name,
                          QColor::fromString(known->colour));
        } else if (id.startsWith(u's')) {
            const Id<CodeSet> set(uuidIn(id));
            std::vector<Id<Code>> codes;
            for (const CodeSetMember &member : m_context.project.where<CodeSetMember>("set", set))
                codes.push_back(member.code);
            showCodes(codes, m_context.project.find(set).value_or(CodeSet()).name);
        } else {
            m_codes.reset();
            apply();
        }
        m_view->setFocus();
    };
    m_finder->openCentred(m_view->viewport());
}

void MarginChoice::chooseCoders()
{
    const Id<Person> me = m_context.project.person().id;
    std::vector<FindItem> items{{.id = u"a"_s, .text = tr("What everyone coded")},
                                {.id = u"m"_s, .text = tr("What I coded")},
                                {.id = u"o"_s, .text = tr("What others coded")}};
    for (const Person &person : m_context.project.all<Person>()) {
        if (person.id != me)
            items.push_back({.id = u'p' + person.id.text(), .text = tr("What %1 coded").arg(person.name)});
    }
    m_finder->setPlaceholder(tr("Whose codings are shown?"));
    m_finder->setItems(std::move(items));
    m_finder->setRecent({});
    m_chosen = [this, me](const QString &id) {
        const auto show = [this, me, id] {
            if (id == u"m"_s)
                showCoder(me);
            else if (id == u"o"_s)
                showOthers();
            else if (id == u"a"_s)
                showEveryone();
            else
                showCoder(Id<Person>(uuidIn(id)));
        };
        if (!m_blind)
            show();
        else if (id != u"m"_s) // which is all there is to see
            askToReveal(show);
        m_view->setFocus();
    };
    m_finder->openCentred(m_view->viewport());
}

void MarginChoice::addActions(QWidget *owner)
{
    ActionTable &table = m_context.actions;
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &keys,
                         const QString &words, const std::function<void()> &run,
                         const std::function<bool()> &checked = {}) {
        table.add(owner,
                  {.id = u"margin."_s + id,
                   .text = text,
                   .run = run,
                   .shortcuts = keys.isEmpty() ? QList<QKeySequence>() : QList{keys},
                   .menu = MenuPlace::View,
                   .group = 2,
                   .keywords = words,
                   .checked = checked});
    };
    const auto light = [&](const QString &id, const QString &text, CodeLight which) {
        add(
            id, text, {}, tr("highlight colour tint behind words"), [this, which] { setLight(which); },
            [this, which] { return m_view->light() == which; });
    };
    light(u"lightAll"_s, tr("Highlight &All Codes"), CodeLight::All);
    light(u"lightChosen"_s, tr("Highlight the &Chosen Code"), CodeLight::Chosen);
    light(u"lightNone"_s, tr("Highlight N&othing"), CodeLight::None);
    add(u"nextLight"_s, tr("Change the &Highlights"), Qt::Key_L, tr("highlight colour tint behind words"),
        [this] { nextLight(); });
    add(u"codes"_s, tr("Show Only Some Co&des…"), Qt::Key_F, tr("filter stripes margin set node"),
        [this] { chooseCodes(); });
    add(u"coders"_s, tr("Show Only Some C&oders…"), Qt::SHIFT | Qt::Key_F,
        tr("filter stripes margin person mine theirs all"), [this] { chooseCoders(); });
    add(
        u"blind"_s, tr("Work &Blind"), {}, tr("hide others codings independent double coding"),
        [this] { m_blind ? askToReveal() : setBlind(true); }, [this] { return m_blind; });
}

void MarginChoice::fillMenu(QMenu &menu) const
{
    const auto add = [this, &menu](const QString &id) {
        menu.addAction(m_context.actions.action(u"margin."_s + id));
    };
    for (const QString &id : {u"lightAll"_s, u"lightChosen"_s, u"lightNone"_s})
        add(id);
    menu.addSeparator();
    for (const QString &id : {u"codes"_s, u"coders"_s, u"blind"_s})
        add(id);
}

} // namespace partsong

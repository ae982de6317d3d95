// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codingrecords.h"

#include "core/coding/code.h"
#include "core/coding/codeset.h"
#include "core/coding/coding.h"
#include "core/coding/codingsubjects.h"
#include "core/coding/favouritecode.h"
#include "core/coding/quote.h"
#include "core/coding/quotecut.h"
#include "core/coding/quoteshown.h"
#include "core/coding/wordschanged.h"
#include "core/store/schema.h"

namespace partsong {

const RecordType &Code::type()
{
    static const RecordType type = describe("code", "code",
                                            {
                                                column<&Code::id>("id", Role::Id),
                                                link<&Code::parent>("parent", "code"),
                                                column<&Code::name>("name", Role::Words),
                                                column<&Code::colour>("colour", Role::Term),
                                                column<&Code::definition>("definition", Role::Words),
                                                column<&Code::include>("include", Role::Words),
                                                column<&Code::exclude>("exclude", Role::Words),
                                                link<&Code::example>("example", "coding", OnRemove::Clear),
                                                column<&Code::order>("order", Role::Order),
                                            });
    return type;
}

const RecordType &Coding::type()
{
    static const RecordType type =
        describe("coding", "coding",
                 {
                     column<&Coding::id>("id", Role::Id),
                     link<&Coding::code>("code", "code"),
                     textLink<&Coding::anchor, &Anchor::text>("text"),
                     column<&Coding::anchor, &Anchor::range, &TextRange::start>("start", Role::Start),
                     column<&Coding::anchor, &Anchor::range, &TextRange::end>("end", Role::End),
                     column<&Coding::anchor, &Anchor::page>("page", Role::Number),
                     column<&Coding::anchor, &Anchor::x>("x", Role::Number),
                     column<&Coding::anchor, &Anchor::y>("y", Role::Number),
                     column<&Coding::anchor, &Anchor::width>("width", Role::Number),
                     column<&Coding::anchor, &Anchor::height>("height", Role::Number),
                     link<&Coding::coder>("coder", "person"),
                     column<&Coding::weight>("weight", Role::Number),
                     column<&Coding::comment>("comment", Role::Words),
                     column<&Coding::orphanWords>("orphanwords", Role::OrphanWords),
                     column<&Coding::quoteHash>("quotehash", Role::QuoteHash),
                     column<&Coding::created>("created", Role::Time),
                 });
    return type;
}

const RecordType &Quote::type()
{
    static const RecordType type = describe("quote", "quote",
                                            {
                                                column<&Quote::id>("id", Role::Id),
                                                link<&Quote::coding>("coding", "coding"),
                                                column<&Quote::attribution>("attribution", Role::Name),
                                                column<&Quote::forWorkshop>("forworkshop", Role::Flag),
                                                column<&Quote::forPpi>("forppi", Role::Flag),
                                                column<&Quote::forPublication>("forpublication", Role::Flag),
                                                link<&Quote::person>("person", "person"),
                                                column<&Quote::created>("created", Role::Time),
                                            });
    return type;
}

const RecordType &QuoteCut::type()
{
    static const RecordType type =
        describe("quotecut", nullptr,
                 {
                     column<&QuoteCut::id>("id", Role::Id),
                     link<&QuoteCut::quote>("quote", "quote"),
                     textLink<&QuoteCut::text>("text"),
                     column<&QuoteCut::range, &TextRange::start>("start", Role::Start),
                     column<&QuoteCut::range, &TextRange::end>("end", Role::End),
                     column<&QuoteCut::masked>("masked", Role::Flag),
                     column<&QuoteCut::mask>("mask", Role::Words),
                 });
    return type;
}

const RecordType &QuoteShown::type()
{
    static const RecordType type = describe("quoteshown", nullptr,
                                            {
                                                column<&QuoteShown::id>("id", Role::Id),
                                                link<&QuoteShown::quote>("quote", "quote"),
                                                column<&QuoteShown::what>("what", Role::Words),
                                                link<&QuoteShown::person>("person", "person"),
                                                column<&QuoteShown::time>("time", Role::Time),
                                            });
    return type;
}

const RecordType &CodeSet::type()
{
    static const RecordType type = describe("codeset", nullptr,
                                            {
                                                column<&CodeSet::id>("id", Role::Id),
                                                column<&CodeSet::name>("name", Role::Words),
                                                column<&CodeSet::order>("order", Role::Order),
                                            });
    return type;
}

const RecordType &CodeSetMember::type()
{
    static const RecordType type = describe("codesetmember", nullptr,
                                            {
                                                column<&CodeSetMember::id>("id", Role::Id),
                                                link<&CodeSetMember::set>("set", "codeset"),
                                                link<&CodeSetMember::code>("code", "code"),
                                            });
    return type;
}

const RecordType &FavouriteCode::type()
{
    static const RecordType type = describe("favouritecode", nullptr,
                                            {
                                                column<&FavouriteCode::id>("id", Role::Id),
                                                link<&FavouriteCode::person>("person", "person"),
                                                link<&FavouriteCode::code>("code", "code"),
                                                column<&FavouriteCode::digit>("digit", Role::Number),
                                            });
    return type;
}

const RecordType &WordsChanged::type()
{
    static const RecordType type = describe("wordschanged", nullptr,
                                            {
                                                column<&WordsChanged::id>("id", Role::Id),
                                                link<&WordsChanged::coding>("coding", "coding"),
                                                column<&WordsChanged::before>("before", Role::Words),
                                                link<&WordsChanged::person>("person", "person"),
                                                column<&WordsChanged::time>("time", Role::Time),
                                            });
    return type;
}

void registerCoding(Schema &schema)
{
    schema.add(Code::type());
    schema.add(Coding::type());
    schema.add(Quote::type());
    schema.add(QuoteCut::type());
    schema.add(QuoteShown::type());
    schema.add(CodeSet::type());
    schema.add(CodeSetMember::type());
    schema.add(FavouriteCode::type());
    schema.add(WordsChanged::type());
    schema.add(codeKind());
    schema.add(codingKind());
    schema.add(quoteKind());
}

} // namespace partsong
